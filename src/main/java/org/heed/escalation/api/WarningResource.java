package org.heed.escalation.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.escalation.BriefedMeasure;
import org.heed.escalation.EarlySign;
import org.heed.escalation.Warning;
import org.heed.escalation.Warnings;
import org.heed.identity.Me;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** {@code /api/v1/warnings}: clients who may be turning away, the gravest first; at most 50. */
@RestController
@RequestMapping("/api/v1/warnings")
class WarningResource {

    private final Warnings warnings;
    private final Words words;

    WarningResource(Warnings warnings, Words words) {
        this.warnings = warnings;
        this.words = words;
    }

    /** One reason, in the words of the token's owner. */
    record SignJson(String text, boolean grave, String url) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WarningJson(
            long client,
            String name,
            List<SignJson> signs,
            @Nullable String answer,
            @Nullable Instant lastWordAt,
            List<String> strategies) {}

    /**
     * @param briefed complaints of ninety days whose leader had been briefed before, of {@code
     *     complaints}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WarningsJson(
            List<WarningJson> items,
            @Nullable Integer complaints,
            @Nullable Integer briefed,
            @Nullable Integer leaderless) {}

    @GetMapping
    WarningsJson list(Me me) {
        var share = warnings.briefed(me);
        return new WarningsJson(
                warnings.list(me).stream().map(it -> json(me, it)).toList(),
                share.map(BriefedMeasure.Share::complaints).orElse(null),
                share.map(BriefedMeasure.Share::briefed).orElse(null),
                share.map(BriefedMeasure.Share::leaderless).orElse(null));
    }

    private WarningJson json(Me me, Warning it) {
        var card = it.card();
        var last = it.lastWord();
        return new WarningJson(
                it.client().value(),
                it.name(),
                it.signs().stream().map(sign -> json(me, sign)).toList(),
                card == null ? null : card.answer(),
                last == null ? null : last.at(),
                it.strategies());
    }

    private SignJson json(Me me, EarlySign it) {
        return new SignJson(
                words.say(me.language(), it.words().key(), it.words().facts()),
                it.grave(),
                it.url());
    }
}
