package org.dutybearer.portal.api;

import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a body in where it is whole JSON of a size that anybody would ask for. Whoever binds it skips what nobody asked about, and would
 * look for ever for the end of something that has none, such as <code>{"a":{</code>.
 */
@Provider
public class WholeBody implements ReaderInterceptor {
    /** In bytes. */
    private static final int LARGEST = 10_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        // A file is not bound to anything: whoever reads it stops at a limit and at the first fault of its own.
        if (body.getType() == InputStream.class) return body.proceed();
        var sent = body.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) throw new BadRequestException("the body is larger than " + LARGEST + " bytes");
        try (var reader = Json.createReader(new ByteArrayInputStream(sent))) {
            reader.readValue();
        } catch (RuntimeException notWhole) {
            // A JsonException for what is no JSON, and some other for what is nested without end.
            throw new BadRequestException("the body is not the JSON that was expected", notWhole);
        }
        body.setInputStream(new ByteArrayInputStream(sent));
        return body.proceed();
    }
}
