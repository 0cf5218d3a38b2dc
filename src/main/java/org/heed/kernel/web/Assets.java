package org.heed.kernel.web;

import org.heed.kernel.Secrets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The one stylesheet and the one script of ours, put together from their files at start-up, and
 * htmx: each under a name that changes with its content, so that a browser may keep it for ever.
 */
@Component
class Assets {

    private static final String HTMX = "META-INF/resources/webjars/htmx.org/";

    /** What others stand on comes first; the rest is in the order of its names. */
    private static final List<String> CSS_FIRST = List.of("tokens.css", "base.css", "layout.css");

    private static final List<String> JS_FIRST = List.of("ground.js", "combobox.js");

    /** One file to serve: as it is, and compressed once for everybody. */
    record Asset(String type, byte[] plain, byte[] gzip) {}

    private final Map<String, Asset> byName = new HashMap<>();
    private final AssetLinks links;

    Assets() throws IOException {
        var css = keep("heed", ".css", "text/css", Squeeze.css(joined("css", CSS_FIRST)));
        var js = keep("heed", ".js", "text/javascript", Squeeze.js(joined("js", JS_FIRST)));
        var icon = keep("heed", ".svg", "image/svg+xml", text(all("icons/heed.svg").getFirst()));
        links = new AssetLinks(css, List.of(htmx(), js), icon);
    }

    /** Where pages find them, in the order in which scripts run. */
    AssetLinks links() {
        return links;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private String htmx() throws IOException {
        var found = resources("classpath*:" + HTMX + "*/dist/htmx.min.js").getFirst();
        var path = found.getURL().getPath();
        var version = path.substring(path.indexOf(HTMX) + HTMX.length()).split("/")[0];
        return keep("htmx-" + version + ".js", "text/javascript", text(found));
    }

    private String keep(String name, String ending, String type, String text) throws IOException {
        var hash = HexFormat.of().formatHex(Secrets.sha256(text)).substring(0, 12);
        return keep(name + "-" + hash + ending, type, text);
    }

    private String keep(String name, String type, String text) throws IOException {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        byName.put(name, new Asset(type + ";charset=UTF-8", plain, gzip(plain)));
        return "/assets/" + name;
    }

    private static String joined(String folder, List<String> first) throws IOException {
        Comparator<Resource> order = Comparator.comparingInt(it -> place(it, first));
        return all(folder + "/**/*." + folder).stream()
                .sorted(order.thenComparing(Assets::path))
                .map(Assets::text)
                .collect(Collectors.joining("\n"));
    }

    private static int place(Resource file, List<String> first) {
        int at = first.indexOf(file.getFilename());
        return at < 0 ? first.size() : at;
    }

    private static List<Resource> all(String pattern) throws IOException {
        return resources("classpath:/static/" + pattern);
    }

    private static List<Resource> resources(String pattern) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(pattern);
        return Stream.of(found).toList();
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Tight(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static final class Tight extends GZIPOutputStream {

        Tight(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
