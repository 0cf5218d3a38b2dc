package org.heed.lesson;

import org.heed.kernel.Language;

import java.util.Collection;
import java.util.Map;

/** What the causes of a lesson are called; the room that keeps the taxonomy answers. */
public interface CauseNames {

    /**
     * The names of those words that are a cause of the taxonomy, by code or by name in any
     * language.
     *
     * @return by the word as it was asked for; words that are no cause are left out
     */
    Map<String, String> of(Collection<String> words, Language reader);
}
