package org.heed.meeting;

import org.heed.kernel.Language;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The minutes to begin with, in the client's language. Notes, wants and fears, evidence and what
 * must not be promised are not among what it asks for.
 */
@Component
class MinutesDraft {

    private final Words words;

    MinutesDraft(Words words) {
        this.words = words;
    }

    String of(MeetingWhole whole) {
        var card = whole.card();
        var in = card.language();
        var lines = new StringJoiner("\n");
        lines.add(say(in, "present", "names", names(in, whole)));
        var answered = whole.questions().stream().filter(ClientQuestion::answered).toList();
        if (!answered.isEmpty()) {
            lines.add("").add(say(in, "questions"));
            answered.forEach(it -> lines.add("– " + it.question() + "\n  " + it.answer()));
        }
        section(lines, in, "decisions", whole.lines(LineKind.DECISION), card);
        section(lines, in, "promises", whole.lines(LineKind.PROMISE), card);
        section(lines, in, "actions", whole.lines(LineKind.ACTION), card);
        section(lines, in, "complaints", whole.lines(LineKind.COMPLAINT), card);
        return lines.toString();
    }

    private void section(
            StringJoiner lines, Language in, String which, List<MeetingLine> of, MeetingCard card) {
        if (of.isEmpty()) {
            return;
        }
        lines.add("").add(say(in, which));
        int number = 0;
        for (var line : of) {
            number++;
            var due = line.dueAt();
            var text =
                    due == null
                            ? line.text()
                            : say(in, "until", "text", line.text(), "day", day(in, due, card));
            lines.add(number + ". " + text);
        }
    }

    private String names(Language in, MeetingWhole whole) {
        return whole.attendees().stream()
                .filter(it -> !Boolean.FALSE.equals(it.came()))
                .map(Attendee::name)
                .collect(Collectors.joining(in.chinese() ? "、" : ", "));
    }

    private static String day(Language in, Instant due, MeetingCard card) {
        return Dates.fullDay(in, LocalDate.ofInstant(due, card.zone()));
    }

    private String say(Language in, String key, Object... facts) {
        return words.say(in, "meeting.minutes.draft." + key, facts);
    }
}
