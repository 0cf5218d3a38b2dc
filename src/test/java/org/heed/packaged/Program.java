package org.heed.packaged;

import org.heed.packaged.Ledger.Found;
import org.heed.packaged.Ledger.Line;
import org.heed.packaged.Ledger.Outcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that speaks to the API of a running Heed. */
final class Program {

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final PackagedHeed heed;

    Program(PackagedHeed heed) {
        this.heed = heed;
    }

    /** The id of a new client. */
    long client(String name) throws Exception {
        var answer = send(post("/api/v1/clients", Map.of("name", name, "shortName", name), name));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body()).get("id").asLong();
    }

    /** Creates a complaint whose words carry its key, and says what is known of it afterwards. */
    Line complain(long client, String key) throws InterruptedException {
        var words = "換了團隊之後，進度不進反退。兩個月來沒有人主動告訴我們做到哪裡。" + key;
        var body = Map.of("client", client, "words", words, "severity", "major");
        try {
            var answer = send(post("/api/v1/complaints", body, key));
            if (answer.statusCode() / 100 == 2) {
                var number = json.readTree(answer.body()).get("number").asString();
                return new Line(key, Outcome.OK, number);
            }
            var outcome = answer.statusCode() < 500 ? Outcome.FAILED : Outcome.UNKNOWN;
            return new Line(key, outcome, "");
        } catch (ConnectException neverSent) {
            return new Line(key, Outcome.FAILED, "");
        } catch (IOException cutOff) {
            return new Line(key, Outcome.UNKNOWN, "");
        }
    }

    /** Every complaint of a client, by the pages of the list, with its key read from its words. */
    List<Found> complaints(long client) throws Exception {
        var found = new ArrayList<Found>();
        var from = "/api/v1/complaints?limit=200&client=" + client;
        var next = from;
        while (!next.isEmpty()) {
            var page = get(next);
            for (var line : page.get("items")) {
                var number = line.get("number").asString();
                var words = get("/api/v1/complaints/" + number).get("words").asString();
                found.add(new Found(words.substring(words.lastIndexOf('。') + 1), number));
            }
            next = page.hasNonNull("next") ? from + "&cursor=" + page.get("next").asString() : "";
        }
        return found;
    }

    /** What a whole complaint has and this one has not. */
    List<String> missing(Found complaint) throws Exception {
        var at = "/api/v1/complaints/" + complaint.number();
        var missing = new ArrayList<String>();
        var whole = get(at);
        if (!whole.get("state").asString().equals("received")) {
            missing.add(complaint + " has no state it was left in");
        }
        if (!whole.hasNonNull("dueAt")) {
            missing.add(complaint + " has no clock");
        }
        var verified = get(at + "/timeline/verification");
        if (!verified.get("intact").asBoolean() || verified.get("entries").asLong() < 1) {
            missing.add(complaint + " has no intact timeline");
        }
        if (get(at + "/timeline").findValuesAsString("kind").stream()
                .noneMatch("complaint.received"::equals)) {
            missing.add(complaint + " has no entry of its receipt");
        }
        var hits = get("/api/v1/search?q=" + complaint.key());
        if (!hits.findValuesAsString("label").contains(complaint.number())) {
            missing.add(complaint + " is not found by its words");
        }
        return missing;
    }

    private JsonNode get(String path) throws Exception {
        var answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode() + answer.body());
        }
        return json.readTree(answer.body());
    }

    private HttpRequest post(String path, Map<String, ?> body, String key) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", URLEncoder.encode(key, StandardCharsets.UTF_8))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(heed.at(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + PackagedHeed.TOKEN);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
