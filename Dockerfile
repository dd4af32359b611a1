# Built with a full JDK, run with a small one; both 25, whose ahead-of-time cache makes the start quick.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml manifest.yml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre-noble
RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin konkret \
    && mkdir -p /app /data && chown konkret: /data && chmod 700 /data
WORKDIR /app
COPY --from=build /build/target/konkret.jar konkret.jar
# Small by default: a bot mostly waits. One collector thread, and memory goes back when the rush is over; the quick compiler
# alone, because the thorough one costs a third of what a start computes, and more memory (docs/leistung.md). In a file and not
# in JAVA_TOOL_OPTIONS, which Java announces on every call and which is yours: nothing but the manifest may be on the screen
# when the manifest is asked for, so what Java itself has to say goes to where the log goes.
RUN printf '%s\n' -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -XX:MinHeapFreeRatio=10 \
    -XX:MaxHeapFreeRatio=30 -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Xlog:disable -Xlog:all=error:stderr > java.options
ENV KONKRET_DATA=/data PORT=3000
# One whole start, rehearsed: its classes are then mapped instead of loaded.
RUN java @java.options -XX:AOTCacheOutput=konkret.aot -jar konkret.jar rehearse && chmod a+r konkret.aot && rm -rf /tmp/*
USER konkret
EXPOSE 3000
VOLUME /data
# The image has no curl; bash speaks enough HTTP to ask.
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT} && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=konkret.aot", "-jar", "konkret.jar"]
CMD ["serve"]
