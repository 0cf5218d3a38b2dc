package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list, in the list's stated order.
 *
 * @param next opaque cursor of the following part; none when this is the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a query's answer that asked for one row more than the limit. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Slice<>(shown, cursor.apply(shown.getLast()).toString());
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<>(items.stream().<R>map(each).toList(), next);
    }
}
