package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;

/** An object that flows in, and from further on once something is skipped, so that nobody waits for what nobody reads. */
class SeekingStream extends InputStream {

    /** What is skipped faster by reading it than by asking anew. */
    private static final long SHORT = 64L * 1024;

    private final Opening opening;
    private ResponseInputStream<?> content;
    private long position;

    SeekingStream(Opening opening) throws IOException {
        this.opening = opening;
        this.content = opening.from(0);
    }

    interface Opening {
        ResponseInputStream<?> from(long position) throws IOException;
    }

    @Override
    public int read() throws IOException {
        int next = content.read();
        position += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = content.read(buffer, offset, length);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        if (bytes <= SHORT) {
            return super.skip(bytes);
        }
        content.abort();
        content = opening.from(position + bytes);
        position += bytes;
        return bytes;
    }

    /** What was not read is not waited for. */
    @Override
    public void close() {
        content.abort();
    }
}
