package org.heed.kernel;

import java.time.Instant;
import java.util.List;

/** A room says what somebody has to keep on a day to come, for the evening before. Source: R122. */
public interface Tomorrow {

    /**
     * What falls into this time, nearest first, at most 50; only what this person sees.
     *
     * @param person inner id
     */
    List<Item> of(long person, Instant from, Instant until);

    /**
     * @param label number of what it belongs to; says nothing of the matter itself
     */
    record Item(String label, String url, Instant at) {}
}
