package org.heed.meeting;

import org.heed.kernel.Language;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What an agenda begins with. The last minutes of each belong to what was agreed, read aloud.
 * Source: R025, R033; N9.
 */
@Component
class Agendas {

    private final AgendaRepository agendas;
    private final Words words;

    Agendas(AgendaRepository agendas, Words words) {
        this.agendas = agendas;
        this.words = words;
    }

    /** Minutes of each item; the last one is the closing one. */
    private static List<Integer> minutes(MeetingKind kind) {
        return switch (kind) {
            case PROGRESS -> List.of(10, 15, 10, 10, 10);
            case SUMMARY -> List.of(15, 10, 15, 10, 10);
            case DEDICATED -> List.of(5, 15, 15, 10, 5, 10);
            case HUDDLE -> List.of(5, 10, 10, 5);
            case OTHER -> List.of(30, 10);
        };
    }

    void begin(MeetingId id, MeetingKind kind, Language language) {
        var all = minutes(kind);
        for (int at = 0; at < all.size(); at++) {
            var key = "meeting.agenda." + kind.word() + "." + (at + 1);
            agendas.add(id, words.say(language, key), all.get(at), "", at == all.size() - 1);
        }
    }
}
