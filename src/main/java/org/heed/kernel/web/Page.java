package org.heed.kernel.web;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Secrets;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every template needs besides its own record: words, the visitor, the moment, the keys of its
 * forms.
 */
public final class Page {

    private final Words words;
    private final Language language;
    private final ZoneId zone;
    private final Instant now;
    private final @Nullable Visitor me;
    private final String organisation;
    private final String csrf;
    private final String path;
    private final @Nullable Notice notice;
    private final Supplier<List<NavView>> views;
    private @Nullable List<NavView> viewsRead;
    private final AssetLinks assets;

    Page(
            Words words,
            Language language,
            ZoneId zone,
            Instant now,
            @Nullable Visitor me,
            String organisation,
            String csrf,
            String path,
            @Nullable Notice notice,
            Supplier<List<NavView>> views,
            AssetLinks assets) {
        this.words = words;
        this.language = language;
        this.zone = zone;
        this.now = now;
        this.me = me;
        this.organisation = organisation;
        this.csrf = csrf;
        this.path = path;
        this.notice = notice;
        this.views = views;
        this.assets = assets;
    }

    /**
     * The sentence for a key with name, value, name, value …; a value starting with {@code @} is a
     * key.
     */
    public String say(String key, Object... namesAndValues) {
        return words.say(language, key, namesAndValues);
    }

    /** A sentence in another language than the page's: a client's words on a staff page. */
    public String sayIn(Language other, String key, Object... namesAndValues) {
        return words.say(other, key, namesAndValues);
    }

    /** A moment or a day among its facts is written as the reader writes it. */
    public String say(Reason reason) {
        var facts = new HashMap<String, Object>();
        reason.facts().forEach((name, fact) -> facts.put(name, written(fact)));
        return words.say(language, reason.key(), facts);
    }

    private Object written(Object fact) {
        return switch (fact) {
            case Instant at -> dates().moment(at);
            case LocalDate on -> dates().day(on);
            default -> fact;
        };
    }

    public String say(Notice message) {
        return words.say(language, message.key(), message.facts());
    }

    public String say(String key, Map<String, ?> facts) {
        return words.say(language, key, facts);
    }

    public boolean has(String key) {
        return words.has(language, key);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    public Instant now() {
        return now;
    }

    /** Days and moments in this reader's language and zone. */
    public Dates dates() {
        return new Dates(words, language, zone, now);
    }

    /**
     * A date to promise instead of a vague word.
     *
     * @param label for the writer
     * @param words that replace the vague one, in the reader's language
     */
    public record DateOffer(String label, String words) {}

    /** Dates for the promise check, the nearest first; the last one promises when we will know. */
    public List<DateOffer> dateOffers(Language reader) {
        var near = NearDates.of(now.atZone(zone));
        var theirs = new Dates(words, reader, zone, now);
        var by = "kernel.lint.put.by";
        var next = theirs.lasting(near.next());
        var later = theirs.lasting(near.later());
        return List.of(
                new DateOffer(dates().moment(near.next()), sayIn(reader, by, "date", next)),
                new DateOffer(dates().moment(near.later()), sayIn(reader, by, "date", later)),
                new DateOffer(
                        say("kernel.lint.not-yet"),
                        sayIn(reader, "kernel.lint.put.answer-by", "date", next)));
    }

    public @Nullable Visitor me() {
        return me;
    }

    public String organisation() {
        return organisation;
    }

    public String csrf() {
        return csrf;
    }

    /** A fresh key for one form: the same key twice has one effect. */
    public String once() {
        return Secrets.token();
    }

    /** The path of this page with its query, for links that come back. */
    public String path() {
        return path;
    }

    /** The same without its query, fit to stand in another address as it is. */
    public String place() {
        return path.replaceAll("[^A-Za-z0-9/._~-].*", "");
    }

    public Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    /** Asked for once a page, however many bars show them. */
    public List<NavView> views() {
        var read = viewsRead;
        if (read == null) {
            read = views.get();
            viewsRead = read;
        }
        return read;
    }

    /** Whether the visitor prefers single keys off; nobody signed in has none to switch off. */
    public boolean keysOn() {
        return me == null || me.keysOn();
    }

    public AssetLinks assets() {
        return assets;
    }
}
