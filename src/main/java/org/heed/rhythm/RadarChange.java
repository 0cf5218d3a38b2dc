package org.heed.rhythm;

import org.heed.identity.CircleId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** What a room said of the radar in a transaction that has not ended. */
sealed interface RadarChange {

    Subject source();

    record Raised(Sign sign) implements RadarChange {
        @Override
        public Subject source() {
            return sign.source();
        }
    }

    /** What the source gives reasons for is another circle's now. */
    record Moved(Subject source, CircleId circle, @Nullable ProjectId project)
            implements RadarChange {}

    /**
     * @param kind none for every kind
     */
    record Cleared(Subject source, @Nullable SignKind kind) implements RadarChange {}
}
