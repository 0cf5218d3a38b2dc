package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.CauseForm;
import org.heed.complaint.CauseId;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code /api/v1/causes}: the taxonomy; changing it is for administrators. Source: R016. */
@RestController
@RequestMapping("/api/v1/causes")
class CausesApi {

    private final Causes causes;
    private final Api api;

    CausesApi(Causes causes, Api api) {
        this.causes = causes;
        this.api = api;
    }

    record CauseJson(long id, int version, String code, Names names, boolean active) {

        static CauseJson of(CauseLine cause) {
            return new CauseJson(
                    cause.id().value(),
                    cause.version(),
                    cause.code(),
                    new Names(cause.english(), cause.simplified(), cause.traditional()),
                    cause.active());
        }
    }

    record Names(@Nullable String en, @Nullable String zhHans, @Nullable String zhHant) {}

    record CauseInput(@Nullable String code, @Nullable Names names) {

        CauseForm read() {
            var in = new Reading();
            var form =
                    in.part(
                            "names",
                            it ->
                                    new CauseForm(
                                            code == null ? "" : code.strip(),
                                            it.required("en", names == null ? null : names.en, 200),
                                            it.required(
                                                    "zhHans",
                                                    names == null ? null : names.zhHans,
                                                    200),
                                            it.required(
                                                    "zhHant",
                                                    names == null ? null : names.zhHant,
                                                    200)));
            in.required("code", code, 20);
            in.done();
            return form;
        }
    }

    /** In the order of the taxonomy, those no longer chosen last. */
    @GetMapping
    List<CauseJson> list(Me me) {
        return causes.list(me).stream().map(CauseJson::of).toList();
    }

    @GetMapping("/{cause}")
    ResponseEntity<CauseJson> show(Me me, @PathVariable long cause) {
        var found = get(me, new CauseId(cause));
        return Api.shown(found.version(), found);
    }

    private CauseJson get(Me me, CauseId id) {
        return list(me).stream()
                .filter(it -> it.id() == id.value())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    @Creates(CauseJson.class)
    ResponseEntity<String> create(Me me, @RequestBody CauseInput input, HttpServletRequest http) {
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var made = get(me, causes.add(me, input.read()));
                    return new Api.Made("/api/v1/causes/" + made.id(), made.version(), made);
                });
    }

    @PutMapping("/{cause}")
    ResponseEntity<CauseJson> rename(
            Me me,
            @PathVariable long cause,
            @RequestBody CauseInput input,
            HttpServletRequest http) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    causes.rename(me, new CauseId(cause), seen, input.read());
                    return show(me, cause);
                });
    }

    /** Takes it out of what may be chosen; complaints that name it keep it. */
    @DeleteMapping("/{cause}")
    ResponseEntity<CauseJson> retire(Me me, @PathVariable long cause) {
        causes.retire(me, new CauseId(cause));
        return show(me, cause);
    }

    @PostMapping("/{cause}/restoration")
    ResponseEntity<CauseJson> restore(Me me, @PathVariable long cause) {
        causes.restore(me, new CauseId(cause));
        return show(me, cause);
    }
}
