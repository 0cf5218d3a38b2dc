package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The 6,046 mails of the public SpamAssassin corpus, most from lists, in any order. They are not
 * part of the project; {@code bin/corpora} fetches them, and without them this is skipped unless
 * they are required. Source: issue "Conversation", public corpora.
 */
@HeedTest
class CorpusTests {

    private static final Path MAILS = Path.of("target/corpora/spam-assassin/package/data");

    @Autowired private Arrivals arrivals;
    @Autowired private MailSorter sorter;
    @Autowired private IncomingLists lists;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester browser;

    private final JsonMapper json = JsonMapper.builder().build();
    private final MailReader reader = new MailReader();

    @BeforeEach
    void fetched() {
        if (!Boolean.getBoolean("heed.corpora.required")) {
            Assumptions.assumeTrue(
                    Files.isDirectory(MAILS), "No mails in " + MAILS + ": run bin/corpora");
        }
    }

    @Test
    void isKeptWholeAndStopsNothing() throws IOException {
        var mails = mails();
        assertThat(mails.size()).isEqualTo(6_046);
        Collections.shuffle(mails, new Random(1));
        var before = whatMailsCouldMove();

        var kept = new ArrayList<IncomingId>();
        for (var mail : mails) {
            kept.add(arrivals.keep(null, mail, clock.instant()).id());
        }
        sorter.sortDue();

        assertThat(whatMailsCouldMove()).isEqualTo(before);
        assertThat(new HashSet<>(kept)).hasSize(6_046);
        var me = cast.administrator();
        kept.forEach(it -> assertThat(lists.get(me, it).id()).isEqualTo(it));
        opens(me, kept);
        assertThat(withOneBefore(kept)).isEqualTo(1_622);
    }

    /** What the words of the header say, whatever came first. */
    @Test
    void knowsWhatEachMailAnswers() throws IOException {
        var mails = mails().stream().map(reader::read).toList();
        Set<String> ids = new HashSet<>();
        mails.forEach(it -> ids.add(it.messageId()));
        ids.remove("");

        assertThat(mails)
                .filteredOn(it ->
                        named(it, ids, MessageIdList.newestFirst(it.all("in-reply-to"), List.of())))
                .hasSize(1_240);
        assertThat(mails).filteredOn(it -> named(it, ids, it.answers())).hasSize(1_622);
    }

    private static boolean named(ParsedMail mail, Set<String> ids, List<String> answers) {
        return answers.stream().anyMatch(it -> ids.contains(it) && !it.equals(mail.messageId()));
    }

    private int withOneBefore(List<IncomingId> kept) {
        return jdbc.sql(
                        """
                        select count(*)
                        from letter l
                        where l.mail_id = any(:kept) and exists (
                            select 1
                            from letter_trace t
                            join letter before on before.message_id = t.message_id
                            where t.mail_id = l.mail_id and before.message_id <> l.message_id
                                and before.mail_id = any(:kept))
                        """)
                .param("kept", kept.stream().map(IncomingId::value).toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    /** Every fiftieth on its page; the rest through the door behind it. */
    private void opens(Me me, List<IncomingId> kept) {
        var signedIn = cast.signedIn(me);
        for (int at = 0; at < kept.size(); at += 50) {
            assertThat(browser.get().uri("/incoming/" + kept.get(at).value()).with(signedIn))
                    .hasStatusOk();
        }
    }

    private Map<String, Object> whatMailsCouldMove() {
        return jdbc.sql(
                        """
                        select (select count(*) from complaint) as complaints,
                            (select count(*) from clock where state = 'running') as running,
                            (select count(*) from touchpoint) as contacts,
                            (select count(*) from outgoing_mail) as written
                        """)
                .query()
                .singleRow();
    }

    private List<byte[]> mails() throws IOException {
        var mails = new ArrayList<byte[]>();
        try (var files = Files.walk(MAILS)) {
            for (var file :
                    files.filter(it -> it.toString().matches(".*-[12]/[^/]+\\.json"))
                            .sorted()
                            .toList()) {
                var text = json.readTree(file.toFile()).path("text").asString();
                mails.add(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return mails;
    }
}
