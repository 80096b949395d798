package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedFileTest {

    private static UploadedFile named(String disposition) {
        return UploadedFile.of("text/plain; charset=utf-8", disposition, new byte[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename=\"sheet 1.txt\" | sheet 1.txt",
                "attachment; filename=sheet.TXT | sheet.TXT",
                "attachment; filename=\"x.txt\"; filename*=UTF-8''%D0%BB%D0%B8%D1%81%D1%82.txt | лист.txt",
                "attachment; FileName*=utf-8''a+b.txt | a+b.txt",
                "attachment | text.txt",
                "inline | text.txt"
            })
    void nameIsTakenFromTheHeader(String disposition, String name) {
        assertThat(named(disposition).name()).isEqualTo(name);
    }

    @Test
    void fileWithoutANameGetsOne() {
        assertThat(UploadedFile.of("text/markdown", null, new byte[0]).name()).isEqualTo("text.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename=\"../x.txt\"",
                "attachment; filename=\"/etc/x.txt\"",
                "attachment; filename=\"C:\\x.txt\"",
                "attachment; filename=\"c:x.txt\"",
                "attachment; filename=\"..\\x.txt\"",
                "attachment; filename=\".txt\"",
                "attachment; filename=\"\"",
                "attachment; filename*=UTF-8''..%2Fx.txt",
                "attachment; filename*=UTF-8''x%00.txt",
                "attachment; filename*=UTF-8''x%0d%0aSet-Cookie:a.txt",
                "attachment; filename*=UTF-8''%E2%80%AEtxt.exe.txt",
                "attachment; filename*=UTF-8''%zz.txt",
                "attachment; filename*=UTF-8''%ff.txt"
            })
    void nameThatIsAPathOrHidesSomethingIsRefused(String disposition) {
        assertThatThrownBy(() -> named(disposition)).hasMessage("file-name-is-a-path");
    }

    @ParameterizedTest
    @CsvSource({
        "x.docx,file-not-what-it-says",
        "x.txt.exe,file-not-what-it-says",
        "x,file-not-what-it-says",
        "x.pdf,file-not-what-it-says",
        "x.docm,file-has-macros"
    })
    void extensionOfAnotherFormatIsRefused(String name, String code) {
        assertThatThrownBy(() -> named("attachment; filename=\"" + name + "\"")).hasMessage(code);
    }
}
