package org.heed.complaint;

import org.heed.kernel.Language;

/**
 * A cause of the taxonomy.
 *
 * @param active whether it may still be chosen
 */
public record CauseLine(
        CauseId id,
        String code,
        String english,
        String simplified,
        String traditional,
        boolean active,
        int version) {

    public String name(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH_HANS -> simplified;
            case ZH_HANT -> traditional;
        };
    }
}
