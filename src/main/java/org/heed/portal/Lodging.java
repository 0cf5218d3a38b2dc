package org.heed.portal;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What somebody writes on the public form, from the first word to the complaint it becomes.
 *
 * @param state {@code draft}, {@code sent}, {@code waiting}, {@code sorted} or {@code set-aside}
 * @param language in which the form was filled in, and so the language of the words
 * @param answerLanguage in which they want to hear from us; none while they were not asked
 * @param sentAt none while it is a draft
 */
public record Lodging(
        long id,
        String state,
        Language language,
        String words,
        String demand,
        String name,
        String organisation,
        String email,
        String phone,
        @Nullable Language answerLanguage,
        @Nullable Instant sentAt,
        List<File> files) {

    /** A file they added; size in bytes. */
    public record File(long id, String name, long size) {}

    /**
     * How they are to be reached.
     *
     * @param email may be empty when there is a telephone number, and the other way round
     */
    public record Reach(
            String name, String organisation, String email, String phone, Language language) {}

    public Lodging {
        files = List.copyOf(files);
    }

    /** What it is called until it has become a complaint. */
    public String reference() {
        return "LG-%04d".formatted(id);
    }

    public boolean isDraft() {
        return state.equals("draft");
    }

    Lodging told(Language in, String text) {
        return new Lodging(
                id,
                state,
                in,
                text,
                demand,
                name,
                organisation,
                email,
                phone,
                answerLanguage,
                sentAt,
                files);
    }

    Lodging wished(String text) {
        return new Lodging(
                id,
                state,
                language,
                words,
                text,
                name,
                organisation,
                email,
                phone,
                answerLanguage,
                sentAt,
                files);
    }

    Lodging reached(Reach by) {
        return new Lodging(
                id,
                state,
                language,
                words,
                demand,
                by.name(),
                by.organisation(),
                by.email().strip(),
                by.phone(),
                by.language(),
                sentAt,
                files);
    }

    Reach reach() {
        var in = answerLanguage == null ? language : answerLanguage;
        return new Reach(name, organisation, email, phone, in);
    }

    /** Mail address or telephone, as they wrote it. */
    String address() {
        return email.isBlank() ? phone : email;
    }
}
