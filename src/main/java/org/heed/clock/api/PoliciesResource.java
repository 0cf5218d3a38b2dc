package org.heed.clock.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.ClockKind;
import org.heed.clock.Rule;
import org.heed.clock.RuleLists;
import org.heed.clock.Rules;
import org.heed.clock.Severity;
import org.heed.clock.Target;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/v1/policies}: how long each kind of clock runs. */
@RestController
class PoliciesResource {

    private static final String PATH = "/api/v1/policies";

    private final Rules rules;
    private final RuleLists lists;

    PoliciesResource(Rules rules, RuleLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    /** Every policy, in the order in which its clocks run. */
    @GetMapping(PATH)
    Slice<PolicyJson> list(Me me) {
        return new Slice<>(lists.list(me).stream().map(PolicyJson::of).toList(), null);
    }

    @GetMapping(PATH + "/{kind}")
    ResponseEntity<PolicyJson> show(Me me, @PathVariable String kind) {
        var rule = lists.get(me, kind(kind));
        return Api.shown(rule.version(), PolicyJson.of(rule));
    }

    /** Says all targets anew; a severity that is left out has no such clock any more. */
    @PutMapping(PATH + "/{kind}")
    ResponseEntity<PolicyJson> update(
            Me me,
            @PathVariable String kind,
            @RequestBody PolicyInput input,
            HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    rules.set(me, kind(kind), version, input.read());
                    return show(me, kind);
                });
    }

    private static ClockKind kind(String word) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    record PolicyJson(String kind, int version, Map<String, TargetJson> targets) {

        static PolicyJson of(Rule rule) {
            var targets = new LinkedHashMap<String, TargetJson>();
            for (var severity : Severity.values()) {
                var target = rule.targets().get(severity);
                if (target != null) {
                    targets.put(severity.word(), TargetJson.of(target));
                }
            }
            return new PolicyJson(rule.kind().word(), rule.version(), targets);
        }
    }

    record PolicyInput(@Nullable Map<String, @Nullable TargetJson> targets) {

        Map<Severity, Target> read() {
            if (targets == null) {
                throw Refused.because("kernel.refused.missing").at("targets");
            }
            var read = new EnumMap<Severity, Target>(Severity.class);
            targets.forEach((word, target) -> {
                try {
                    if (target == null) {
                        throw Refused.because("kernel.refused.missing");
                    }
                    read.put(severity(word), target.target());
                } catch (Refused refused) {
                    throw refused.at("targets." + word);
                }
            });
            return read;
        }

        private static Severity severity(String word) {
            return Arrays.stream(Severity.values())
                    .filter(it -> it.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice"));
        }
    }
}
