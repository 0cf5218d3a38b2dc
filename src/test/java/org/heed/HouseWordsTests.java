package org.heed;

import static org.heed.HouseTests.assertNone;

import org.heed.house.Messages;
import org.heed.house.Source;
import org.heed.house.Spoken;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house for what people read: sentences in three languages, and documents. */
class HouseWordsTests {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @Test
    void everySentenceIsThereInThreeLanguages() {
        var all = new TreeSet<String>();
        Stream.of(Language.values()).forEach(it -> all.addAll(Messages.in(it).keySet()));
        assertNone(
                "Write it in each messages/<room>.<language>.properties",
                Stream.of(Language.values())
                        .flatMap(language ->
                                all.stream()
                                        .filter(it -> !Messages.in(language).containsKey(it))
                                        .map(it -> language.tag() + " has no " + it))
                        .toList());
    }

    @Test
    void everyKeyThatIsUsedHasWords() {
        assertNone(
                "Write the sentence in the room's messages (a happening's kind: timeline.<kind>)",
                Spoken.without(Messages.in(Language.EN).keySet()));
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        assertNone(
                "Delete it, or say it; a key put together in code needs its beginning as a literal",
                Spoken.unsaid(Messages.in(Language.EN).keySet()));
    }

    @Test
    void chineseIsWrittenAsItsReadersWriteIt() {
        assertNone(
                "Use full-width punctuation, and each script's own characters and quotation marks",
                Messages.misspelt());
    }

    @Test
    void linksInDocumentsLeadSomewhere() {
        assertNone(
                "The file it names is not there: mend the link",
                Source.all().stream()
                        .filter(it -> it.name().endsWith(".md"))
                        .flatMap(it ->
                                LINK.matcher(it.text())
                                        .results()
                                        .filter(link ->
                                                Files.notExists(
                                                        it.path()
                                                                .resolveSibling(link.group(1))
                                                                .normalize()))
                                        .map(link -> it.path() + " to " + link.group(1)))
                        .toList());
    }
}
