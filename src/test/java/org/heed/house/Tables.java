package org.heed.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which room owns which table, read from the names of the migrations. */
public final class Tables {

    private static final Pattern VERSION =
            Pattern.compile("V\\d{8}_\\d{4}__([a-z]+)(_[a-z0-9]+)+\\.sql");
    private static final Pattern VIEW = Pattern.compile("R__([a-z]+)_(v(_[a-z0-9]+)+)\\.sql");
    private static final Pattern CREATE =
            Pattern.compile(
                    "(?i)create table (?:if not exists )?([a-z_]+)\\s*\\((.*?)\\n\\);",
                    Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(?:only\\s+)?([a-z_]+)");

    private Tables() {}

    public static List<Source> migrations() {
        return Source.of("src/main/resources/db/migration", ".sql");
    }

    /** Migrations whose name does not say moment, room and what, or room and view. */
    public static List<String> misnamed(Set<String> rooms) {
        var wrong = new ArrayList<String>();
        for (var file : migrations()) {
            var version = VERSION.matcher(file.name());
            var view = VIEW.matcher(file.name());
            boolean named =
                    version.matches() && rooms.contains(version.group(1))
                            || view.matches()
                                    && rooms.contains(view.group(1))
                                    && file.text().contains("view " + view.group(2) + " ");
            if (!named) {
                wrong.add(file.name());
            }
        }
        return wrong;
    }

    /** Table and the room that owns it. */
    public static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        for (var file : migrations()) {
            var version = VERSION.matcher(file.name());
            if (version.matches()) {
                CREATE.matcher(file.text())
                        .results()
                        .forEach(it -> owners.put(it.group(1), version.group(1)));
            }
        }
        return owners;
    }

    /** Tables without a comment or without a primary key. */
    public static List<String> unexplained() {
        var all = new StringBuilder();
        migrations().forEach(it -> all.append(it.text()).append('\n'));
        var wrong = new ArrayList<String>();
        CREATE.matcher(all)
                .results()
                .forEach(it -> {
                    if (!all.toString().contains("comment on table " + it.group(1) + " is")) {
                        wrong.add(it.group(1) + " has no comment");
                    }
                    if (!it.group(2).toLowerCase(java.util.Locale.ROOT).contains("primary key")) {
                        wrong.add(it.group(1) + " has no primary key");
                    }
                });
        return wrong;
    }

    /** Names of tables of other rooms in the SQL of a file. */
    public static Set<String> foreign(Source source, Map<String, String> owners) {
        var found = new TreeSet<String>();
        for (var text : source.texts()) {
            NAMED.matcher(text)
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> owners.containsKey(it) && !owners.get(it).equals(source.room()))
                    .forEach(found::add);
        }
        return found;
    }
}
