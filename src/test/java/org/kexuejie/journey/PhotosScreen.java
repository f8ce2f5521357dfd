package org.kexuejie.journey;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.kexuejie.testing.Pictures;

/** 上传照片, the photos of a report. */
final class PhotosScreen extends FormScreen {

    PhotosScreen(Tab tab) {
        super(tab);
    }

    static FilePayload photo(String name, long seed) {
        return new FilePayload(name, "image/jpeg", Pictures.jpeg(640, 480, seed));
    }

    /** Uploads files with one caption, wherever that leads; the answer's status. */
    int upload(String caption, FilePayload... files) {
        page().locator("#files").setInputFiles(files);
        write("说明", caption);
        tick("有可辨认的未成年人");
        tick("已取得监护人授权");
        write("授权书编号或学校承诺", "授权书 1 号");
        return press("上传");
    }

    /** Sends files without saying whether they may be shown; the answer's status. */
    int uploadWithoutConsent(FilePayload... files) {
        page().locator("#files").setInputFiles(files);
        write("说明", "学生做实验");
        return press("上传");
    }

    PhotosScreen again() {
        return new PhotosScreen(tab);
    }

    List<String> captions() {
        return page().locator(".photo-text > span:first-child").allInnerTexts();
    }

    ReportScreen done() {
        click("完成，回到填报");
        return new ReportScreen(tab);
    }
}
