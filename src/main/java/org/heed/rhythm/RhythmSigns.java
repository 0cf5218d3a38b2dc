package org.heed.rhythm;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What a rhythm says on the radar: silence, and that nothing was confirmed. Source: R037. */
@Component
class RhythmSigns {

    /** How long what we told them may stay unconfirmed; far below the two months of the source. */
    static final Duration CONFIRMED_WITHIN = Duration.ofDays(30);

    private final Radar radar;

    RhythmSigns(Radar radar) {
        this.radar = radar;
    }

    void show(RhythmRepository.Beat beat) {
        radar.raise(
                sign(
                        beat,
                        SignKind.RHYTHM,
                        beat.due(),
                        Map.of(
                                "every", Integer.toString(beat.every()),
                                "spoken", beat.spoken().toString())));
        var unconfirmed = beat.unconfirmed();
        if (unconfirmed == null) {
            radar.clear(SignKind.UNCONFIRMED, beat.id().subject());
        } else {
            radar.raise(
                    sign(
                            beat,
                            SignKind.UNCONFIRMED,
                            unconfirmed.plus(CONFIRMED_WITHIN),
                            Map.of("told", unconfirmed.toString())));
        }
    }

    void hide(RhythmId id) {
        radar.clear(id.subject());
    }

    private static Sign sign(
            RhythmRepository.Beat beat, SignKind kind, Instant since, Map<String, String> facts) {
        return new Sign(
                kind,
                beat.id().subject(),
                beat.circle(),
                beat.client(),
                beat.project(),
                beat.contact(),
                since,
                facts,
                "/rhythms/" + beat.id().value(),
                beat.owner());
    }
}
