package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.house.Figures;
import org.heed.house.Source;
import org.heed.house.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of the house, one method a rule. What a rule is for stands in docs/style.md and the
 * decisions; what to do about a failure stands in its message.
 */
class HouseTests {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year)"
                            + "\\.now\\(\\s*\\)|System\\.currentTimeMillis|new Date\\(\\)"
                            + "|Clock\\.system");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s*(?:[a-z-]+ )*(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern EMPTY_WORD =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Base|Impl|Data|Info|Processor|Common|Misc|Dto|Vo)"
                            + "|Abstract.*");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "(?m)^public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*.{20,}?\\*/\\s*(@[^\n]*(\n[^\n]*\\))?\\s*)*$", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("(?i)select\\s+(\\w+\\.)?\\*");
    private static final Pattern ADDRESS = Pattern.compile("https?://([a-zA-Z0-9.-]+)");

    /** Split, so that this file does not hold what it looks for. */
    private static final Pattern MACHINE =
            Pattern.compile("/(wo" + "rk|ro" + "ot|home/[a-z]+|tmp/(wt|he" + "ed))/");

    @AfterAll
    static void theFigures() {
        System.out.println(Figures.table());
    }

    @Test
    void roomsAreClosed() {
        ApplicationModules.of(Heed.class).verify();
    }

    @Test
    void everyRoomListsWhomItMayCall() {
        assertNone(
                "Write @ApplicationModule(allowedDependencies = {…}) in the package-info",
                rooms().stream()
                        .filter(it -> !packageInfo(it).contains("allowedDependencies"))
                        .toList());
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var packages =
                Source.java().stream()
                        .map(it -> it.path().getParent())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertNone(
                "Write a package-info with @NullMarked and a sentence in the client's language",
                packages.stream()
                        .filter(folder ->
                                Source.java().stream()
                                        .noneMatch(it ->
                                                it.path()
                                                                .equals(
                                                                        folder.resolve(
                                                                                "package-info.java"))
                                                        && it.text().contains("@NullMarked")
                                                        && it.text()
                                                                .matches(
                                                                        "(?s)/\\*\\*.{30,}\\*/.*")))
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void everyPublicTypeHasASentence() {
        assertNone(
                "Write a Javadoc sentence above the type: shape, unit, errors, source",
                Source.java().stream()
                        .filter(it ->
                                PUBLIC_TYPE
                                        .matcher(it.text())
                                        .results()
                                        .anyMatch(type ->
                                                !SENTENCE.matcher(
                                                                it.text()
                                                                        .substring(0, type.start()))
                                                        .find()))
                        .map(it -> it.path().toString())
                        .toList());
    }

    @Test
    void webAndApiKeepTheirTypesToThemselves() {
        assertNone(
                "Take `public` away; only <Room>Pages, which templates read, may have it",
                Source.java().stream()
                        .filter(it -> it.isIn("web", "api") && !it.room().equals("kernel"))
                        .filter(it -> !it.name().endsWith("Pages.java"))
                        .filter(it -> PUBLIC_TYPE.matcher(it.text()).find())
                        .map(it -> it.path().toString())
                        .toList());
    }

    @Test
    void onlyDoorsListsAndRepositoriesSpeakSql() {
        assertNone(
                "Move the query into a door, a list or a repository in the room's root",
                Source.java().stream()
                        .filter(it -> !Set.of("kernel", "postgres").contains(it.room()))
                        .filter(it -> it.text().contains("JdbcClient"))
                        .filter(it ->
                                it.isIn("web", "api")
                                        || !it.text()
                                                .matches(
                                                        "(?s).*@(Service|Repository|Component)\\b.*"))
                        .map(it -> it.path().toString())
                        .toList());
    }

    @Test
    void tablesArePrivateAndViewsArePublic() {
        var owners = Tables.owners();
        assertNone(
                "Read the other room's v_ view instead, or ask its door",
                Source.java().stream()
                        .filter(it -> !it.room().equals("postgres"))
                        .flatMap(it ->
                                Tables.foreign(it, owners).stream()
                                        .map(table ->
                                                it.path()
                                                        + " reads "
                                                        + table
                                                        + " of "
                                                        + owners.get(table)))
                        .toList());
    }

    @Test
    void columnsAreNamed() {
        assertNone(
                "Name the columns: the query is the contract",
                Stream.concat(Source.java().stream(), Tables.migrations().stream())
                        .flatMap(it -> it.places(STAR).stream())
                        .toList());
    }

    @Test
    void nobodyAsksTheWallClock() {
        assertNone(
                "Take a java.time.Clock in the constructor and ask that; tests set it",
                Source.java().stream()
                        .filter(it -> !it.room().equals("postgres"))
                        .filter(it -> !it.name().equals("TimeConfiguration.java"))
                        .flatMap(it -> it.places(CLOCK).stream())
                        .toList());
    }

    @Test
    void noTypeIsNamedByAnEmptyWord() {
        assertNone(
                "Find the word a project manager would use; see docs/words.md",
                Source.of("src", ".java").stream()
                        // What happens to a manager may say so.
                        .filter(it -> !it.name().endsWith("Happening.java"))
                        .flatMap(it -> TYPE.matcher(it.text()).results().map(type -> type.group(1)))
                        .filter(it -> EMPTY_WORD.matcher(it).matches())
                        .toList());
    }

    @Test
    void migrationsSayWhenWhoseAndWhat() {
        assertNone(
                "Name it VyyyyMMdd_HHmm__room_what.sql, or R__room_v_name.sql with that view in it",
                Tables.misnamed(Set.copyOf(rooms())));
    }

    @Test
    void migrationsAreOneStepEach() {
        assertNone(
                "Split it: under forty lines, one step a file",
                tooLong(Tables.migrations().stream(), 39));
    }

    @Test
    void everyTableIsExplainedAndHasAKey() {
        assertNone("Write `comment on table …` and a primary key", Tables.unexplained());
    }

    @Test
    void noFileIsLong() {
        assertNone(
                "A second policy or a second room is the way out; 300 lines is the stop",
                tooLong(Source.of("src", ".java").stream(), 300));
    }

    @Test
    void noTemplateIsLong() {
        assertNone(
                "Split the page into pieces beside it, or into two pages; 80 lines is the stop",
                tooLong(Source.of("src/main/jte", ".jte").stream(), 80));
    }

    @Test
    void nothingNamesThisMachine() {
        assertNone(
                "Paths and hosts of the machine it was written on do not belong into the project",
                Source.all().stream().flatMap(it -> it.places(MACHINE).stream()).toList());
    }

    @Test
    void theBuildAsksNobodyByAddress() {
        var known = Pattern.compile("maven\\.apache\\.org|www\\.w3\\.org|localhost|.*\\.example");
        assertNone(
                "The build and the scripts name no host; registries are the machine's settings",
                Source.all().stream()
                        .filter(it ->
                                it.name().equals("pom.xml")
                                        || it.path().startsWith("bin")
                                        || it.path().startsWith(".mvn")
                                        || it.path().startsWith(".ci"))
                        .flatMap(it ->
                                ADDRESS.matcher(it.text())
                                        .results()
                                        .filter(host -> !known.matcher(host.group(1)).matches())
                                        .map(host -> it.path() + " names " + host.group()))
                        .toList());
    }

    static void assertNone(String instead, List<String> found) {
        assertThat(found).as(instead).isEmpty();
    }

    private static List<String> tooLong(Stream<Source> files, long most) {
        return files.filter(it -> it.lines() > most)
                .map(it -> it.path() + " has " + it.lines() + " lines")
                .toList();
    }

    private static List<String> rooms() {
        var rooms = new ArrayList<String>();
        Source.java()
                .forEach(it -> {
                    if (!it.room().isEmpty() && !rooms.contains(it.room())) {
                        rooms.add(it.room());
                    }
                });
        return rooms;
    }

    private static String packageInfo(String room) {
        return Source.java().stream()
                .filter(it -> it.path().endsWith("heed/" + room + "/package-info.java"))
                .map(Source::text)
                .findFirst()
                .orElse("");
    }
}
