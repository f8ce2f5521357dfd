package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.kexuejie.testing.Pictures;

/** 全市总结, the summary of a city with the steps to its filing. */
final class SummaryScreen extends FormScreen {

    private static final String PARAGRAPH = "各县（市、区）科协会同教育局、文明办组织学校和校外活动场所开展科技节，师生参与面广，社会反响良好。";

    SummaryScreen(Tab tab) {
        super(tab);
    }

    String status() {
        return page().locator(".page-head .tag").first().innerText();
    }

    /** What still keeps the summary from being filed. */
    List<String> blocking() {
        return page().locator(".checklist .check-text > ul > li").allInnerTexts();
    }

    SummaryScreen confirmFigures() {
        step("核对数据");
        tick("以上数据已经核对，确认无误");
        return saveAndReturn();
    }

    SummaryScreen writeText() {
        step("写总结");
        write("主要做法", PARAGRAPH.repeat(20));
        page().getByLabel("亮点 1").fill("侗族大歌与科学实验同台，学生自编科普快板。");
        write("宣传报道", PARAGRAPH.repeat(8));
        write("存在问题和下一步打算", PARAGRAPH.repeat(8));
        return saveAndReturn();
    }

    SummaryScreen pickAllPictures() {
        step("选图片");
        for (Locator picture : page().getByLabel("选用").all()) {
            tab.tick(picture);
        }
        return saveAndReturn();
    }

    SummaryScreen uploadScan() {
        step("盖章扫描件");
        page().locator("#scan").setInputFiles(new FilePayload("盖章总结.jpg", "image/jpeg", Pictures.jpeg(800, 1100, 7)));
        press("上传扫描件");
        return new SummaryScreen(tab);
    }

    SummaryScreen file() {
        press("报送总结");
        return new SummaryScreen(tab);
    }

    private void step(String name) {
        click(name);
        new Screen(tab);
    }

    private SummaryScreen saveAndReturn() {
        press("保存并返回");
        return new SummaryScreen(tab);
    }
}
