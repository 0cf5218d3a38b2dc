package org.heed.rhythm;

import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TouchpointId;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;

/** Keeps on the radar that somebody was angry when we last spoke, until they no longer were. */
@Component
class Moods {

    private final Radar radar;

    Moods(Radar radar) {
        this.radar = radar;
    }

    void felt(TouchpointId id, NewTouchpoint it) {
        var contact = it.contact();
        var mood = it.after() == null ? it.before() : it.after();
        if (contact == null || mood == null) {
            return;
        }
        var source = new Subject("contact", contact.value());
        if (mood.high()) {
            radar.raise(
                    new Sign(
                            SignKind.MOOD,
                            source,
                            it.circle(),
                            it.client(),
                            it.project(),
                            contact,
                            it.at(),
                            Map.of(
                                    "at", it.at().toString(),
                                    "mood", mood.name().toLowerCase(Locale.ROOT),
                                    "touchpoint", Long.toString(id.value())),
                            "/contacts/" + contact.value(),
                            null));
        } else {
            radar.clear(SignKind.MOOD, source);
        }
    }
}
