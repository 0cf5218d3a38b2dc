package org.heed.complaint;

import org.heed.kernel.Language;
import org.heed.lesson.CauseNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the reader of a lesson in their own language which cause it is about. */
@Component
class LessonCauses implements CauseNames {

    private final CauseRepository causes;

    LessonCauses(CauseRepository causes) {
        this.causes = causes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> words, Language reader) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var known = causes.list();
        var names = new HashMap<String, String>();
        for (var word : words) {
            find(known, word).ifPresent(cause -> names.put(word, cause.name(reader)));
        }
        return names;
    }

    private static Optional<CauseLine> find(List<CauseLine> known, String word) {
        return known.stream()
                .filter(cause ->
                        Stream.of(
                                        cause.code(),
                                        cause.english(),
                                        cause.simplified(),
                                        cause.traditional())
                                .anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }
}
