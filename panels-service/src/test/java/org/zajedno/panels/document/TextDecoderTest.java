package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

/** Texts are read in the encoding that somebody declares, and refused where nobody does and it is not UTF-8. */
class TextDecoderTest {

    private static StructuredText upload(String mediaType, byte[] file) {
        return UploadedFile.of(mediaType, null, file).read();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250,Učešće",
        "windows-1251,Учешће",
        "Windows-1251,Ѓорѓи",
        "ISO-8859-2,Učešće",
        "iso-8859-5,Учешће",
        "windows-1252,Pjesëmarrja",
        "ISO-8859-1,Pjesëmarrja",
        "UTF-16,Učešće",
        "UTF-16LE,Учешће",
        "UTF-16BE,Učešće",
        "utf-8,Учешће"
    })
    void requestDeclaresTheEncoding(String charset, String words) throws UnsupportedEncodingException {
        var read = upload("text/plain; charset=" + charset, words.getBytes(charset));

        assertThat(read.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1250>",
                "<meta charset='windows-1250'>",
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\"></head>",
                "<?xml version=\"1.0\" encoding=\"windows-1250\"?>"
            })
    void pageDeclaresTheEncoding(String declaration) throws UnsupportedEncodingException {
        var page = (declaration + "<p>Učešće je dobrovoljno.</p>").getBytes("windows-1250");

        assertThat(upload("text/html", page).text()).isEqualTo("Učešće je dobrovoljno.");
        // HTTP libraries add this one unasked
        assertThat(upload("text/html; charset=ISO-8859-1", page).text()).isEqualTo("Učešće je dobrovoljno.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkDeclaresTheEncoding(String charset) throws UnsupportedEncodingException {
        var read = upload("text/markdown; charset=windows-1251", "\uFEFFУчешће".getBytes(charset));

        assertThat(read.text()).isEqualTo("Учешће");
    }

    @Test
    void requestDeclaresMoreThanThePage() throws UnsupportedEncodingException {
        var page = "<meta charset=utf-8><p>Учешће</p>".getBytes("windows-1251");

        assertThat(upload("text/html; charset=windows-1251", page).text()).isEqualTo("Учешће");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,file-not-utf8",
        "text/html,file-not-utf8",
        "text/plain; charset=utf-8,file-encoding-wrong",
        "text/plain; charset=klingon,file-encoding-unknown",
        "text/plain; charset=\"<x>\",file-encoding-unknown",
        "text/plain; charset=iso-8859-2,file-encoding-wrong"
    })
    void whatCannotBeReadSoIsRefused(String mediaType, String code) throws UnsupportedEncodingException {
        var file = "Učešće š".getBytes("windows-1250");

        assertThatThrownBy(() -> upload(mediaType, file))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    @Test
    void utf8IsReadAsItIsWhateverALibraryAdds() {
        var read = upload("text/plain;charset=ISO-8859-1", "Učešće".getBytes(StandardCharsets.UTF_8));

        assertThat(read.text()).isEqualTo("Učešće");
    }
}
