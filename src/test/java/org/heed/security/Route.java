package org.heed.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is expected of one route. A line of a table in {@code routes/} reads {@code METHOD who[:own]
 * path body}.
 *
 * <ul>
 *   <li>{@code who}: {@code all} may call it without signing in, {@code people} who are signed in,
 *       {@code admins} are administrators, {@code sees} means those who see the record it names,
 *       {@code holds} people of clients with a link who gave their code.
 *   <li>{@code own}: what somebody who may call it is answered, when that is not a success.
 *   <li>{@code path}: {@code {variable=record}} is filled with a record of {@link Mirror}, {@code
 *       {variable='text'}} with a text; {@code $record} in the query likewise.
 *   <li>{@code body}: JSON, a form, or {@code multipart} and a form with one file; {@code $record}
 *       likewise.
 * </ul>
 */
public record Route(String method, Who who, OptionalInt own, String path, String body) {

    private static final Pattern SLOT =
            Pattern.compile("\\{(\\w+)=(?:(\\w+)|'([^']*)')}|\\$(\\w+)");

    /** Who may call a route. */
    public enum Who {
        ALL,
        PEOPLE,
        ADMINS,
        SEES,
        HOLDS
    }

    /**
     * A place that a record's id is put in.
     *
     * @param at its place among all of the route, from the left
     */
    public record Slot(int at, String record) {}

    static Route read(String line) {
        var parts = line.strip().split("\\s+", 4);
        var who = parts[1].split(":");
        return new Route(
                parts[0],
                Who.valueOf(who[0].toUpperCase(Locale.ROOT)),
                who.length == 1 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(who[1])),
                parts[2],
                parts.length == 4 ? parts[3] : "");
    }

    /** The route as the application names it. */
    public String pattern() {
        var filled = SLOT.matcher(path.split("\\?")[0]).replaceAll(it -> "{" + it.group(1) + "}");
        return method + " " + filled;
    }

    public boolean api() {
        return path.startsWith("/api/") || path.startsWith("/metrics");
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("ANY");
    }

    /** Names one record in its path, so that there is one answer for those who may not see it. */
    boolean namesInPath() {
        return path.split("\\?")[0].contains("=") && !slots().isEmpty();
    }

    /** All places for ids, in the path, the query and the body. */
    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        replaced(
                path + " " + body,
                0,
                slot -> {
                    slots.add(slot);
                    return "";
                });
        return slots;
    }

    public String uri(Function<Slot, String> fill) {
        return replaced(path, 0, fill);
    }

    String content(Function<Slot, String> fill) {
        int before = (int) SLOT.matcher(path).results().count();
        return replaced(body, before, fill);
    }

    private static String replaced(String text, int first, Function<Slot, String> fill) {
        var at = new int[] {first};
        return SLOT.matcher(text)
                .replaceAll(it -> {
                    int here = at[0]++;
                    if (it.group(3) != null) {
                        return Matcher.quoteReplacement(it.group(3));
                    }
                    var record = it.group(2) == null ? it.group(4) : it.group(2);
                    return Matcher.quoteReplacement(fill.apply(new Slot(here, record)));
                });
    }

    @Override
    public String toString() {
        return method + " " + path + (body.isEmpty() ? "" : " " + body);
    }
}
