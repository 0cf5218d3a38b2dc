package org.heed.kernel.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves rendered pages and the real assets under the real content policy, and nothing else. */
final class StaticSite implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    private final HttpServer server;
    private final Assets assets = new Assets();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> posts = new CopyOnWriteArrayList<>();

    StaticSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Shows this page at this path from now on; answers its whole address. */
    String show(String path, String html) {
        pages.put(path, html);
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The bodies of all forms sent so far. */
    List<String> posts() {
        return posts;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            var body = exchange.getRequestBody().readAllBytes();
            posts.add(new String(body, StandardCharsets.UTF_8));
        }
        var asset = assets.find(path.substring(path.lastIndexOf('/') + 1));
        var page = pages.get(path);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        if (path.equals("/live")) {
            // A stream that never has anything to say.
            send(exchange, "text/event-stream", ":\n\n".getBytes(StandardCharsets.UTF_8));
        } else if (asset.isPresent()) {
            send(exchange, asset.get().type(), asset.get().plain());
        } else if (page != null) {
            send(exchange, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
        } else {
            exchange.sendResponseHeaders(path.equals("/favicon.ico") ? 204 : 404, -1);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
