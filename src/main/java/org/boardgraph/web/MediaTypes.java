package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a request is written in, and what its answer is to be written in. */
final class MediaTypes {
    private static final MediaType GRAPHQL_RESPONSE = MediaType.valueOf(Json.GRAPHQL_RESPONSE);

    private MediaTypes() {}

    static void requireJson(HttpServletRequest request) {
        if (!isJson(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
            throw new Refusal(
                    415,
                    "UNSUPPORTED_MEDIA_TYPE",
                    "Send a JSON object in UTF-8, with the header Content-Type: application/json.");
        }
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            MediaType given = MediaType.parseMediaType(type);
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(given)
                    && (given.getCharset() == null || given.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** application/graphql-response+json where the caller prefers it; application/json where it is unsaid or anything will do. */
    static String ofAnswer(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return MediaType.APPLICATION_JSON_VALUE;
        }
        for (MediaType accepted : accepted(accept)) {
            if (accepted.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return MediaType.APPLICATION_JSON_VALUE;
            }
            if (accepted.isCompatibleWith(GRAPHQL_RESPONSE)) {
                return Json.GRAPHQL_RESPONSE;
            }
        }
        throw notAcceptable();
    }

    private static List<MediaType> accepted(String accept) {
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            types.removeIf(type -> type.getQualityValue() == 0);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            throw notAcceptable();
        }
    }

    private static Refusal notAcceptable() {
        return new Refusal(
                406,
                "NOT_ACCEPTABLE",
                "Answers are application/graphql-response+json or application/json. Name one of them in the header Accept.");
    }
}
