package org.heed.history;

import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
import org.heed.kernel.text.Folding;
import org.heed.kernel.text.Pinyin;
import org.heed.meeting.MeetingLists;
import org.heed.project.ProjectCard;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;

/** Reads events of calendar files; those of our own meetings are in the history already. */
@Component
class CalendarImport {

    private final ItemRepository items;
    private final MeetingLists meetings;
    private final Clock clock;

    CalendarImport(ItemRepository items, MeetingLists meetings, Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.clock = clock;
    }

    void all(ProjectCard project, ImportId in, byte[] file, ZoneId zone, Tally tally) {
        int number = 0;
        for (var event : CalendarFile.read(file, zone)) {
            take(project, in, ++number, event, tally);
        }
    }

    private void take(
            ProjectCard project, ImportId in, int number, CalendarEvent event, Tally tally) {
        var label = "#" + number + " " + event.title();
        var start = event.start();
        if (event.uid().isEmpty()) {
            tally.left(label, "no-uid", "");
        } else if (start == null) {
            tally.left(label, "no-date", "");
        } else if (start.isAfter(clock.instant())) {
            tally.left(label, "to-come", "");
        } else if (meetings.named(event.uid(), project.circle()).isPresent()) {
            tally.count(ItemRepository.Kept.KNOWN);
        } else {
            tally.count(items.keep(project, in, item(project, event, start)));
        }
    }

    private NewItem item(ProjectCard project, CalendarEvent it, java.time.Instant start) {
        return new NewItem(
                ItemKind.EVENT,
                Secrets.sha256(it.identity()),
                null,
                it.sequence(),
                start,
                it.end(),
                it.title(),
                it.words(),
                language(it.title() + it.words()),
                items.side(project, it.organiserAddress()),
                it.organiserName(),
                it.organiserAddress(),
                it.attendees(),
                it.cancelled(),
                false,
                null);
    }

    private static Language language(String text) {
        if (text.codePoints().noneMatch(Pinyin::han)) {
            return Language.EN;
        }
        return Folding.simplified(text).equals(text) ? Language.ZH_HANS : Language.ZH_HANT;
    }
}
