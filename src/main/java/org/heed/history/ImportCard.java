package org.heed.history;

import org.heed.project.ProjectId;

import java.time.Instant;
import java.util.List;

/**
 * What came of reading a file.
 *
 * @param added what the history did not have
 * @param renewed events of which the file had a newer version
 * @param known what the history or a record had already
 * @param unread what could not be taken, at most fifty
 * @param unreadMore how many more could not be taken
 */
public record ImportCard(
        ImportId id,
        ProjectId project,
        String name,
        ImportKind kind,
        Instant at,
        String by,
        int added,
        int renewed,
        int known,
        List<Unread> unread,
        int unreadMore) {

    public ImportCard {
        unread = List.copyOf(unread);
    }

    /**
     * Something that was not taken.
     *
     * @param label which one: its place in the file and what it is called
     * @param key last part of the message key of the reason
     * @param why what the reader said; may be empty
     */
    public record Unread(String label, String key, String why) {}
}
