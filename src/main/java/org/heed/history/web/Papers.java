package org.heed.history.web;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Sends what was put on paper, to be kept and not to be opened in our name. */
final class Papers {

    private Papers() {}

    static void send(HttpServletResponse response, String type, String name, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }
}
