package org.heed.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text file of the project, read once. */
public record Source(Path path, String text) {

    private static final Set<String> LEFT_OUT =
            Set.of("target", "data", ".git", ".idea", "node_modules");
    private static final List<Source> ALL = read();
    private static final Pattern ROOM = Pattern.compile("java/org/heed/([a-z]+)/");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /** Every file below a folder with an ending, in the order of their names. */
    public static List<Source> of(String folder, String ending) {
        return ALL.stream()
                .filter(it -> it.path.startsWith(folder) && it.name().endsWith(ending))
                .toList();
    }

    /** The Java files of the application. */
    public static List<Source> java() {
        return of("src/main/java", ".java");
    }

    /** Everything that is written by hand. */
    public static List<Source> all() {
        return ALL;
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** File name without its ending. */
    public String plainName() {
        return name().substring(0, name().indexOf('.') < 0 ? name().length() : name().indexOf('.'));
    }

    public long lines() {
        return text.lines().count();
    }

    /** The room a Java file belongs to; empty for the application class. */
    public String room() {
        var room = ROOM.matcher(path.toString().replace('\\', '/') + "/");
        return room.find() && !room.group(1).endsWith(".java") ? room.group(1) : "";
    }

    public boolean isIn(String... folders) {
        return Stream.of(folders).anyMatch(it -> path.getParent().endsWith(it));
    }

    /** What stands between quotation marks. */
    public List<String> texts() {
        return TEXT.matcher(text)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toList();
    }

    /** The matches of a pattern as "file:line what". */
    public List<String> places(Pattern pattern) {
        return pattern.matcher(text).results().map(this::place).toList();
    }

    private String place(MatchResult match) {
        long line = text.substring(0, match.start()).lines().count();
        return path + ":" + Math.max(1, line) + "  " + match.group().strip();
    }

    private static List<Source> read() {
        var found = new ArrayList<Source>();
        try {
            Files.walkFileTree(
                    Path.of(""),
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return LEFT_OUT.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            boolean kept = !LEFT_OUT.contains(file.getFileName().toString());
                            if (kept
                                    && attributes.isRegularFile()
                                    && attributes.size() < 2_000_000) {
                                readText(file, found);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        found.sort((one, other) -> one.path.compareTo(other.path));
        return List.copyOf(found);
    }

    private static void readText(Path file, List<Source> found) throws IOException {
        try {
            found.add(new Source(file, Files.readString(file)));
        } catch (MalformedInputException notAText) {
            // Pictures and fonts follow no rule of the house.
            return;
        }
    }
}
