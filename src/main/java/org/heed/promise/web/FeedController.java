package org.heed.promise.web;

import org.heed.kernel.Secrets;
import org.heed.promise.FeedCalendar;
import org.heed.promise.Feeds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

/** What a calendar program reads under a private link; the link is the right. */
@Controller
class FeedController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final FeedCalendar calendar;

    FeedController(Feeds feeds, FeedCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> show(@PathVariable String token, WebRequest request) {
        return switch (feeds.read(token)) {
            case Feeds.Reading.TooOften it -> tooOften(it.after());
            case Feeds.Reading.Shown it -> shown(calendar.text(it.content()), request);
        };
    }

    private static ResponseEntity<byte[]> shown(String text, WebRequest request) {
        var etag = "\"" + HexFormat.of().formatHex(Secrets.sha256(text), 0, 16) + "\"";
        var headers = new HttpHeaders();
        headers.setETag(etag);
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        if (request.checkNotModified(etag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(CALENDAR);
        return new ResponseEntity<>(text.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
    }

    private static ResponseEntity<byte[]> tooOften(Duration after) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, after.toSeconds())))
                .build();
    }
}
