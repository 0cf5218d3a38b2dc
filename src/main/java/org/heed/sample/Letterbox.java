package org.heed.sample;

import org.heed.complaint.ComplaintCard;
import org.heed.identity.Me;
import org.heed.post.Arrivals;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Mails that have just come in: an answer, an absence, a stranger. No gateway has proved them. */
@Component
class Letterbox {

    private final Arrivals arrivals;
    private final Clock clock;

    Letterbox(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    void fill(Me administrator, ComplaintCard silence) {
        hand(
                administrator,
                "林雅雯 <" + silence.complainantAddress() + ">",
                "Re: " + silence.number() + " 進度",
                "",
                """
                思遠您好：

                星期三的書面更新我們還沒有收到。今天下班前可以給一個確切的時間嗎？

                林雅雯

                在 2026年11月23日 週一 18:02，周思远 <care@yunfan.example> 寫道：
                > 每週三 17:00 前，我們會寄上書面更新。
                """);
        hand(
                administrator,
                "林雅雯 <" + silence.complainantAddress() + ">",
                "自動回覆：" + silence.number(),
                "Auto-Submitted: auto-replied\r\n",
                "我本週出差，週五回覆郵件。");
        hand(
                administrator,
                "Maya Okafor <m.okafor@kestrel-field.example>",
                "Field tablets still not syncing",
                "",
                """
                Hello,

                Priya at Northwind gave me this address. Our tablets have not synced since Monday and
                nobody answers the hotline. Who looks after this?

                Maya Okafor
                """);
    }

    private void hand(Me administrator, String from, String subject, String more, String words) {
        var mail =
                "From: %s\r\nTo: care@yunfan.example\r\nSubject: %s\r\nDate: %s\r\n%sMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s"
                        .formatted(
                                from,
                                subject,
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        clock.instant().atOffset(ZoneOffset.UTC)),
                                more,
                                words);
        arrivals.hand(administrator, mail.getBytes(StandardCharsets.UTF_8));
    }
}
