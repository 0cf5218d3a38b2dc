package org.heed.complaint.web;

import org.heed.client.Channel;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.kernel.web.Form;

import java.util.Arrays;
import java.util.List;

/** The answers that sheets offer, from the words of the rooms. */
final class Answers {

    private Answers() {}

    /** Every constant of an enum, worded by {@code prefix + slug}. */
    static <E extends Enum<E>> List<Answer> of(Class<E> all, String prefix) {
        return of(Arrays.asList(all.getEnumConstants()), prefix);
    }

    static List<Answer> of(List<? extends Enum<?>> some, String prefix) {
        return some.stream()
                .map(it -> new Answer(Form.slug(it), "@" + prefix + Form.slug(it)))
                .toList();
    }

    static List<Answer> channels() {
        return of(Channel.class, "client.channel.");
    }

    static Answer none(String key) {
        return new Answer("", "@complaint.page." + key);
    }
}
