package org.heed.rhythm;

import org.heed.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the reasons of a line as the database hands them out. */
@Component
class Signs {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private static final TypeReference<List<TickRow>> TICKS = new TypeReference<>() {};

    private static final TypeReference<List<GapRow>> GAP = new TypeReference<>() {};

    private final JsonMapper json;

    Signs(JsonMapper json) {
        this.json = json;
    }

    /** Facts that a sentence says in the singular or the plural. */
    private static final Set<String> COUNTS = Set.of("every", "times");

    private record Row(
            String kind,
            int weight,
            String since,
            @Nullable Long contact,
            String name,
            String url,
            Map<String, String> facts) {}

    List<SignLine> read(@Nullable String reasons) {
        return reasons == null
                ? List.of()
                : json.readValue(reasons, ROWS).stream().map(Signs::line).toList();
    }

    private record TickRow(String at, boolean out) {}

    List<Tick> ticks(@Nullable String rows) {
        return rows == null
                ? List.of()
                : json.readValue(rows, TICKS).stream()
                        .map(it -> new Tick(OffsetDateTime.parse(it.at).toInstant(), it.out))
                        .toList();
    }

    private record GapRow(long id, String at, String words, String language) {}

    List<DropOff.Untold> gap(@Nullable String rows) {
        return rows == null
                ? List.of()
                : json.readValue(rows, GAP).stream()
                        .map(it ->
                                DropOffLists.untold(
                                        it.id,
                                        OffsetDateTime.parse(it.at).toInstant(),
                                        it.words,
                                        it.language))
                        .toList();
    }

    private static SignLine line(Row row) {
        var since = OffsetDateTime.parse(row.since).toInstant();
        var facts = new HashMap<String, Object>();
        facts.put("contact", row.name);
        facts.put("since", since);
        row.facts.forEach((name, value) -> facts.put(name, fact(name, value)));
        return new SignLine(
                SignKind.of(row.kind),
                new Reason("radar.sign." + row.kind, facts, null),
                row.weight,
                since,
                RadarLists.contact(row.contact),
                row.name,
                row.url);
    }

    private static Object fact(String name, String value) {
        if (COUNTS.contains(name)) {
            return Integer.valueOf(value);
        }
        return MOMENT.matcher(value).matches() ? Instant.parse(value) : value;
    }
}
