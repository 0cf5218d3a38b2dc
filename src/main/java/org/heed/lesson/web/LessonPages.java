package org.heed.lesson.web;

import org.heed.conversation.Matter;
import org.heed.kernel.web.Form;
import org.heed.lesson.LessonCard;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class LessonPages {

    private LessonPages() {}

    /** The library, or what was found in it. */
    public record Library(String text, List<Shelved> lessons, @Nullable String next) {}

    /** One lesson of the library, its causes called as the reader calls them. */
    public record Shelved(LessonCard lesson, List<String> causes) {}

    /** One lesson, its causes called as the reader calls them. */
    public record One(LessonCard lesson, List<String> causes) {}

    /**
     * A lesson being written or improved.
     *
     * @param matter the case of a new one; none while it is not named, or when an old one is edited
     * @param lesson the one that is edited; none when it is new
     */
    public record Writing(@Nullable Matter matter, @Nullable LessonCard lesson, Form form) {}
}
