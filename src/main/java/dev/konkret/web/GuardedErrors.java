package dev.konkret.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses, before any door has seen it, is guarded like every other answer. */
final class GuardedErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        GuardHeaders.set(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
