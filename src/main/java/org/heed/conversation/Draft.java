package org.heed.conversation;

import java.util.List;

/**
 * A text to start from.
 *
 * @param missing names in braces that no fact filled, in the order they appear; a mail with one of
 *     them is refused
 */
public record Draft(String subject, String body, List<String> missing) {

    public Draft {
        missing = List.copyOf(missing);
    }
}
