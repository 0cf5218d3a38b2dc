package org.heed.kernel.web;

import org.heed.kernel.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Days and moments as a reader says them: near ones by their relation to now, others in full; never
 * in figures alone, because 11/12 is two different days. Source: screens, 8.
 */
public final class Dates {

    // Simplified, Traditional, English: in the order of the languages.
    private static final String[] TIME = {"HH:mm", "HH:mm", "HH:mm"};
    private static final String[] FULL_DAY = {"y年M月d日 EEE", "y年M月d日（EEE）", "EEE d MMMM y"};
    private static final String[] SHORT_DAY = {"M月d日 EEE", "M月d日（EEE）", "EEE d MMMM"};
    private static final String[] FULL = {
        "y年M月d日 EEE HH:mm", "y年M月d日（EEE）HH:mm", "EEE d MMMM y, HH:mm"
    };
    private static final String[] SHORT = {"M月d日 EEE HH:mm", "M月d日（EEE）HH:mm", "EEE d MMMM, HH:mm"};

    private final Words words;
    private final Language language;
    private final ZoneId zone;
    private final Instant now;

    Dates(Words words, Language language, ZoneId zone, Instant now) {
        this.words = words;
        this.language = language;
        this.zone = zone;
        this.now = now;
    }

    /** "Yesterday 18:00", "Sat 21 November, 20:14"; with the year when it is another one. */
    public String moment(Instant at) {
        var there = at.atZone(zone);
        var near = near(there.toLocalDate());
        if (!near.isEmpty()) {
            return words.say(language, "kernel.day." + near + "-at", "time", time(at));
        }
        return lasting(at);
    }

    /** A moment in words that stay true tomorrow, for what is read later: never "today". */
    public String lasting(Instant at) {
        var there = at.atZone(zone);
        return there.getYear() == today().getYear() ? write(SHORT, there) : full(at);
    }

    /** "Just now", "5 minutes ago", "3 hours ago", and beyond that as {@link #moment}. */
    public String ago(Instant at) {
        long minutes = ChronoUnit.MINUTES.between(at, now);
        if (minutes < 0 || minutes >= 12 * 60) {
            return moment(at);
        } else if (minutes == 0) {
            return words.say(language, "kernel.ago.now");
        } else if (minutes < 60) {
            return words.say(language, "kernel.ago.minutes", "n", minutes);
        } else {
            return words.say(language, "kernel.ago.hours", "n", minutes / 60);
        }
    }

    /** What is left until a time limit, or by how much it is missed: "1 h 8 min left". */
    public String due(Instant at) {
        var left = Duration.between(now, at);
        var key = left.isNegative() ? "kernel.due.late" : "kernel.due.left";
        return words.say(language, key, "span", span(left.abs()));
    }

    /** A length of time in its two largest units; whole hours from ten, whole days from two. */
    public String span(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours >= 48) {
            return unit("days", hours / 24);
        } else if (hours >= 10 || hours > 0 && minutes == 0) {
            return unit("hours", hours);
        } else if (hours > 0) {
            return unit("hours", hours) + " " + unit("minutes", minutes);
        } else {
            return unit("minutes", minutes);
        }
    }

    /** "Today", "tomorrow", "Fri 27 November"; with the year when it is another one. */
    public String day(LocalDate on) {
        var near = near(on);
        if (!near.isEmpty()) {
            return words.say(language, "kernel.day." + near);
        }
        return on.getYear() == today().getYear() ? write(SHORT_DAY, on) : fullDay(on);
    }

    /** The whole of it: "Tue 24 November 2026, 14:00". */
    public String full(Instant at) {
        return write(FULL, at.atZone(zone));
    }

    public String fullDay(LocalDate on) {
        return write(FULL_DAY, on);
    }

    /** The same for a letter, whose reader is not the one who writes it. */
    public static String fullDay(Language language, LocalDate on) {
        return DateTimeFormatter.ofPattern(FULL_DAY[language.ordinal()], language.locale())
                .format(on);
    }

    /** A moment for a letter, as the clock of its reader shows it. */
    public static String full(Language language, ZoneId zone, Instant at) {
        return DateTimeFormatter.ofPattern(FULL[language.ordinal()], language.locale())
                .format(at.atZone(zone));
    }

    /** The time of day alone, 24 hours. */
    public String time(Instant at) {
        return write(TIME, at.atZone(zone));
    }

    /** The day of the week alone: "周五", "週五", "Fri". */
    public String weekday(LocalDate on) {
        return DateTimeFormatter.ofPattern("EEE", language.locale()).format(on);
    }

    /** For a {@code datetime} attribute: ISO 8601 with offset, to the second. */
    public String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    /** For a {@code datetime-local} field, meant in the reader's zone. */
    public String field(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** The day it is for the reader. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** The day a moment falls on for the reader. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /**
     * The words of {@link #due} as JSON, so that a script can keep them true; {@code #} stands for
     * the number, each unit has its form for one and for many.
     */
    public String dueWords() {
        var late = words.say(language, "kernel.due.late", "span", "#");
        var left = words.say(language, "kernel.due.left", "span", "#");
        return """
        {"late":"%s","left":"%s","days":%s,"hours":%s,"minutes":%s}\
        """
                .formatted(late, left, forms("days"), forms("hours"), forms("minutes"));
    }

    private String forms(String unit) {
        var one = unit(unit, 1).replace("1", "#");
        var many = unit(unit, 2).replace("2", "#");
        return "[\"" + one + "\",\"" + many + "\"]";
    }

    private String unit(String unit, long n) {
        return words.say(language, "kernel.span." + unit, "n", n);
    }

    private String near(LocalDate on) {
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today(), on), -2, 2)) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "";
        };
    }

    private String write(String[] patterns, Temporal at) {
        var pattern = patterns[language.ordinal()];
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at);
    }
}
