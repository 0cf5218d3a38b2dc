package org.heed.desk.web;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** What several parts of one page want to know: the first of them asks, the others are told. */
final class Once<T extends Object> {

    private final Supplier<T> door;
    private @Nullable T answer;

    Once(Supplier<T> door) {
        this.door = door;
    }

    /** A door that failed is asked again by the next part, which fails for itself. */
    T get() {
        var known = answer;
        if (known == null) {
            known = door.get();
            answer = known;
        }
        return known;
    }
}
