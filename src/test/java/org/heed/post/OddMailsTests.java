package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The corpus of odd mails that comes with Mime4j's own tests: each is read, or says why not. */
class OddMailsTests {

    private final MailReader reader = new MailReader();

    @Test
    void areReadOrSayWhyNot() throws IOException {
        var mails = mails();
        assertThat(mails).hasSizeGreaterThan(70);
        int read = 0;
        for (var mail : mails) {
            try {
                var parsed = reader.read(mail.getContentAsByteArray());
                assertThat(parsed.subject() + parsed.text()).doesNotContain("\0", "\uFFFD");
                read++;
            } catch (Unreadable why) {
                assertThat(why.getMessage()).as(mail.getFilename()).isNotBlank();
            }
        }
        assertThat(read).isGreaterThan(mails.size() * 9 / 10);
    }

    @Test
    void keepTheirFilesWhateverIsWrongWithThem() throws IOException {
        for (var mail : mails()) {
            try {
                for (var part : reader.read(mail.getContentAsByteArray()).parts()) {
                    assertThat(part.content()).as(mail.getFilename()).isNotEmpty();
                    assertThat(part.name()).doesNotContain("\r", "\n", "\0");
                }
            } catch (Unreadable why) {
                assertThat(why.getMessage()).isNotBlank();
            }
        }
    }

    private static List<Resource> mails() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Stream.of(resources.getResources("classpath*:testmsgs/*.msg")),
                        Stream.of(resources.getResources("classpath*:mimetools-testmsgs/*.msg")))
                .toList();
    }
}
