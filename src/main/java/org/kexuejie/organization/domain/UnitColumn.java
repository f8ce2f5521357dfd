package org.kexuejie.organization.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kexuejie.shared.TypedText;

/** The columns of a list of units to be imported (F01). */
public enum UnitColumn {
    NAME("单位全称", 36, 60, true),
    KIND("单位类别", 18, 20, true),
    AFFILIATION("隶属关系", 10, 10, true),
    COUNTY("所在县（市、区）", 20, 20, true),
    ZONE("所在开发区", 18, 40, false),
    ADDRESS("地址", 36, 100, true),
    CREDIT_CODE("统一社会信用代码", 24, 30, false),
    SCHOOL_CODE("学校标识码", 16, 20, false),
    LEADER_NAME("负责人", 12, 20, true),
    LEADER_TITLE("负责人职务", 12, 30, true),
    LEADER_PHONE("负责人电话", 16, 30, true),
    CONTACT_NAME("联系人", 12, 20, true),
    CONTACT_TITLE("联系人职务", 12, 30, false),
    CONTACT_PHONE("联系人电话", 16, 30, true),
    CONTACT_EMAIL("联系人邮箱", 22, 60, false),
    CONTACT_WECHAT("联系人微信", 18, 40, false),
    STUDENT_COUNT("在校（受众）学生数", 18, 12, false),
    COUNSELOR_COUNT("科技辅导员数", 14, 12, false),
    TAGS("身份标签", 30, 120, false),
    MODEL_BATCH("示范单位批次", 14, 12, false),
    MODEL_YEAR("示范单位授予年份", 16, 12, false);

    private static final List<UnitColumn> ORDER = List.of(values());

    private final String heading;
    private final int width;
    private final int longest;
    private final boolean required;

    UnitColumn(String heading, int width, int longest, boolean required) {
        this.heading = heading;
        this.width = width;
        this.longest = longest;
        this.required = required;
    }

    /** Its place in a row, from 0; rows are kept in this order. */
    public int place() {
        return ORDER.indexOf(this);
    }

    public String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /** Most characters of a cell; a rare character of two UTF-16 units is one. */
    int longest() {
        return longest;
    }

    boolean isRequired() {
        return required;
    }

    /** The column that a heading stands for, whatever its brackets, spaces and marks. */
    static Optional<UnitColumn> of(String heading) {
        String wanted = bare(heading);
        return Arrays.stream(values())
                .filter(column -> bare(column.heading).equals(wanted))
                .findFirst();
    }

    private static String bare(String heading) {
        return TypedText.clean(heading)
                .replaceAll("[\\s*＊:：]", "")
                .replace('(', '（')
                .replace(')', '）');
    }
}
