package org.kexuejie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aDocumentIsSavedUnderItsChineseName() throws IOException {
        Download.xlsx(response, "柳州市 活动一览表");

        assertThat(response.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%9F%B3%E5%B7%9E%E5%B8%82%20");
    }

    /** Nothing in a name may end its header and begin another. */
    @Test
    void noNameBreaksItsHeader() throws IOException {
        Download.docx(response, "a\"; filename=\"b.exe\r\nSet-Cookie: x=y");

        String header = String.valueOf(response.getHeader("Content-Disposition"));
        assertThat(header).doesNotContain("\r", "\n");
        assertThat(ContentDisposition.parse(header).getFilename())
                .startsWith("a\"; filename")
                .endsWith(".docx");
        assertThat(response.getHeaderNames()).containsExactlyInAnyOrder("Content-Type", "Content-Disposition");
    }
}
