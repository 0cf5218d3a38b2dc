package org.heed.post.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.post.IncomingId;
import org.heed.post.IncomingLists;
import org.heed.post.Letter;
import org.heed.post.MailHealth;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of strangers: to be saved, never to run. Only what its own first bytes show to be a picture
 * is shown in the text. Source: security, C1, C2.
 */
@Controller
class PartController {

    private final IncomingLists lists;
    private final MailHealth health;

    PartController(IncomingLists lists, MailHealth health) {
        this.lists = lists;
        this.health = health;
    }

    @GetMapping("/incoming/{id}/parts/{position}")
    void part(
            Me me, @PathVariable long id, @PathVariable int position, HttpServletResponse response)
            throws IOException {
        var mail = new IncomingId(id);
        var part =
                lists.get(me, mail).parts().stream()
                        .filter(it -> it.position() == position)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var bytes = lists.part(me, mail, position);
        var picture = Pictures.type(bytes);
        if (part.inline() && picture.isPresent()) {
            response.setContentType(picture.get());
            response.setHeader("Cache-Control", "private, max-age=86400, immutable");
            send(response, bytes);
        } else {
            save(response, name(part), bytes);
        }
    }

    @GetMapping("/incoming/{id}/source")
    void source(Me me, @PathVariable long id, HttpServletResponse response) throws IOException {
        save(response, "mail-" + id + ".eml", lists.raw(me, new IncomingId(id)));
    }

    /** One that could not be understood, for administrators. */
    @GetMapping("/settings/mail-health/{id}/source")
    void troubled(Me me, @PathVariable long id, HttpServletResponse response) throws IOException {
        save(response, "mail-" + id + ".eml", health.raw(me, new IncomingId(id)));
    }

    private static String name(Letter.Part part) {
        var name =
                part.name()
                        .replaceAll(
                                "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]", "_")
                        .replaceAll("^\\.+", "")
                        .strip();
        return name.isEmpty() ? "part-" + part.position() : name;
    }

    private static void save(HttpServletResponse response, String name, byte[] bytes)
            throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        send(response, bytes);
    }

    private static void send(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLengthLong(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
