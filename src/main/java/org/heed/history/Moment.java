package org.heed.history;

import org.heed.kernel.Cursor;
import org.heed.timeline.TimelineEntry;

import java.time.Instant;

/** One thing in a history: recorded here, or read from a file. */
public sealed interface Moment {

    Instant at();

    /** As evidence names it. */
    String word();

    boolean clientVisible();

    /** Where the list goes on after it. */
    Cursor cursor();

    /** Something that was recorded when it happened, or later. */
    record Recorded(TimelineEntry entry) implements Moment {
        @Override
        public Instant at() {
            return entry.at();
        }

        @Override
        public String word() {
            return "entry-" + entry.id();
        }

        @Override
        public boolean clientVisible() {
            return entry.clientVisible();
        }

        @Override
        public Cursor cursor() {
            return Cursor.of(entry.at(), "entry", entry.id());
        }
    }

    /** Something a file told of. */
    record Read(HistoryItem item) implements Moment {
        @Override
        public Instant at() {
            return item.at();
        }

        @Override
        public String word() {
            return "item-" + item.id().value();
        }

        @Override
        public boolean clientVisible() {
            return item.clientVisible();
        }

        @Override
        public Cursor cursor() {
            return Cursor.of(item.at(), "item", item.id().value());
        }
    }
}
