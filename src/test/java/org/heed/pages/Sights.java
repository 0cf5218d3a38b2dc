package org.heed.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was seen on a walk over the pages: where one came, and what stood in the way. */
final class Sights {

    private final Set<String> paths = new TreeSet<>();
    private final List<String> barriers = new ArrayList<>();

    void met(String path, int status) {
        if (status == 200) {
            paths.add(path);
        } else if (status >= 500 || status == 0) {
            say(path + " answered " + status);
        }
    }

    void say(String barrier) {
        barriers.add(barrier);
    }

    /** Where there was a page, without what was asked of it. */
    Set<String> paths() {
        return paths;
    }

    List<String> barriers() {
        return barriers;
    }
}
