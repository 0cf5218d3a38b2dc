package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Duration;
import java.util.Locale;

/** Serves stylesheet, scripts and icon; a name never changes its content. */
@Controller
class AssetController {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name, HttpServletRequest request) {
        var asset = assets.find(name).orElseThrow(NotFound::new);
        var answer =
                ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                        .header(HttpHeaders.CONTENT_TYPE, asset.type())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (takesGzip(request)) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip());
        } else {
            return answer.body(asset.plain());
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT)
                        .matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
