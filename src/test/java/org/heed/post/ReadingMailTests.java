package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails of the real world, read. */
class ReadingMailTests {

    private final MailReader reader = new MailReader();

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 镕基先生：项目又延期了。",
        "gbk, GBK, 投诉：货物丢失",
        "GB18030, GB18030, 𠮷野家的投诉",
        "big5, Big5-HKSCS, 進度又延期了，請說明。",
        "utf-8, UTF-8, 换团队后没有进度 👎",
        "iso-8859-1, windows-1252, “It’s late” – Priya",
        "x-unknown, UTF-8, 换团队后没有进度",
        "us-ascii, UTF-8, 換團隊後沒有進度",
    })
    void areInWhateverLettersTheyWereWritten(String said, String written, String words) {
        var mail =
                ("From: lin@hengyuan.example\r\nSubject: -\r\nContent-Type: text/plain; charset="
                        + said
                        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(words.getBytes(Charset.forName(written))));

        assertThat(reader.read(mail.getBytes(StandardCharsets.US_ASCII)).text()).isEqualTo(words);
    }

    @Test
    void namesNobodySaidTheLettersOfAreGuessed() {
        var words = "换团队之后，进度不进反退。说好的事一再跳票，两个月来没有人主动告诉我们做到哪里。";
        var head = "From: lin@hengyuan.example\r\nSubject: ";
        var mail = (head + words + "\r\n\r\n" + words).getBytes(Charset.forName("GB18030"));

        var read = reader.read(mail);

        assertThat(read.text()).isEqualTo(words);
        assertThat(read.subject()).isEqualTo(words);
    }

    @Test
    void encodedWordsCutInTheMiddleOfACharacterAreJoined() {
        var bytes = "关于换团队之后进度延期的投诉".getBytes(StandardCharsets.UTF_8);
        var one = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 10));
        var rest =
                Base64.getEncoder()
                        .encodeToString(java.util.Arrays.copyOfRange(bytes, 10, bytes.length));
        var mail =
                "From: a@b.example\r\nSubject: =?UTF-8?B?%s?=\r\n =?UTF-8?B?%s?=\r\n\r\n-"
                        .formatted(one, rest);

        assertThat(reader.read(mail.getBytes(StandardCharsets.US_ASCII)).subject())
                .isEqualTo("关于换团队之后进度延期的投诉");
    }

    @Test
    void fileNamesAreReadHoweverTheyWereWritten() {
        var mail =
                """
                From: a@b.example
                Subject: -
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                words
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*0*=UTF-8''%E5%90%88; filename*1*=%E5%90%8C.pdf

                one
                --x
                Content-Type: application/pdf; name="=?UTF-8?B?5Y+R56WoLnBkZg==?="
                Content-Disposition: attachment

                two
                --x--
                """;

        var read = reader.read(mail.getBytes(StandardCharsets.US_ASCII));

        assertThat(read.text()).isEqualTo("words");
        assertThat(read.parts())
                .extracting(ParsedMail.Part::name)
                .containsExactly("合同.pdf", "发票.pdf");
    }

    @Test
    void htmlIsReadAsWordsWhereThereAreNoOthers() {
        var mail =
                "From: a@b.example\r\nSubject: -\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<style>p{}</style><p>第一行</p><p>第二行<br>第三行</p><script>x</script>";

        assertThat(reader.read(mail.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("第一行\n\n第二行\n第三行".replace("\n\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "好的。\\n\\n在 2026年11月24日，周思远 <z@y.example> 写道：\\n> 方案|好的。",
                "OK\\nOn Tue, 24 Nov 2026, Zhou wrote:\\n> plan|OK",
                "收到\\n-----原始邮件-----\\n发件人: z@y.example|收到",
                "收到\\n寄件者: 周\\n寄件日期: 2026\\n收件者: 林|收到",
                "> plan?\\nyes\\n> price?\\nno|> plan?\\nyes\\n> price?\\nno",
                "From here on we wait.|From here on we wait.",
            })
    void whatIsAnsweredIsFoldedAndNothingIsLost(String mail, String fresh) {
        var text = mail.replace("\\n", "\n");

        var folded = Quotes.of(text);

        assertThat(folded.fresh()).isEqualTo(fresh.replace("\\n", "\n"));
        assertThat((folded.fresh() + folded.quoted()).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林雅雯 <lin@hengyuan.example>|林雅雯|lin@hengyuan.example",
                "\"林, 雅雯\" <lin@hengyuan.example>|林, 雅雯|lin@hengyuan.example",
                "=?UTF-8?B?5p6X6ZuF6Zuv?= <lin@hengyuan.example>|林雅雯|lin@hengyuan.example",
                "=?UTF-8?Q?boss=40a.example=2C_x?= <e@evil.example>|boss@a.example,"
                        + " x|e@evil.example",
                "=?UTF-8?Q?=3Cboss=40a.example=3E?="
                        + " <e@evil.example>|<boss@a.example>|e@evil.example",
                "Lin@Hengyuan.Example|''|lin@hengyuan.example",
            })
    void sendersAreWhoseAddressStandsThere(String from, String name, String address) {
        var read = reader.read(("From: " + from + "\r\n\r\n-").getBytes(StandardCharsets.UTF_8));

        assertThat(read.from()).containsExactly(new ParsedMail.Person(name, address));
    }
}
