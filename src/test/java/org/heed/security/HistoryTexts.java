package org.heed.security;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What stands in the history of a mirrored client's project besides what was recorded. */
final class HistoryTexts {

    private HistoryTexts() {}

    /** An old mail, and what the client asks about the days it comes from. */
    static void write(MirrorCalls texts, Mirror of, Instant now) {
        var mail =
                """
                From: %1$s <%2$s@kestrel.example>
                Subject: %1$s
                Message-ID: <%2$s@kestrel.example>
                Date: %3$s

                %1$s
                """
                        .formatted(
                                of.says("mail").replace("\n", " "),
                                of.canary(),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        now.minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC)));
        var file =
                new MockMultipartFile(
                        "file",
                        of.canary() + ".eml",
                        "message/rfc822",
                        mail.getBytes(StandardCharsets.UTF_8));
        var here = "/projects/$project/history";
        var read = texts.sent(of, here + "/imports", file, "");
        of.keep("historyImport", read.at("/id").asString());
        for (var one : texts.send(of, HttpMethod.GET, here, "").at("/items")) {
            if (one.at("/kind").asString().equals("mail")) {
                of.keep("historyItem", one.at("/id").asString().substring("item-".length()));
            }
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var asked =
                "{'words':'%s','contact':$contact,'startsOn':'"
                        + today.minusDays(5)
                        + "','endsOn':'"
                        + today
                        + "'}";
        texts.made(of, "historyQuestion", here + "/questions", asked);
    }
}
