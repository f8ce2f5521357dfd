package org.kexuejie.tally;

import java.util.Map;

/**
 * The figures of one held event (F04), none negative.
 *
 * @param sessions number of sessions by type; their sum is the number of sessions, 场次
 * @param youth 青少年, 人次
 * @param youthByStage how many of the youth are known by stage, 人次
 * @param teachers 人次
 * @param publicVisits 家长、公众, 人次
 * @param online 线上, 人次; shown apart and never added to the others
 * @param experts 科技工作者, 人次
 * @param volunteers 人次
 * @param materials 发放资料, 份
 * @param panels 展板, 块
 * @param exhibits 展品, 件
 */
public record Figures(
        Map<SessionType, Integer> sessions,
        int youth,
        Map<YouthStage, Integer> youthByStage,
        int teachers,
        int publicVisits,
        int online,
        int experts,
        int volunteers,
        int materials,
        int panels,
        int exhibits) {

    public Figures {
        sessions = Map.copyOf(sessions);
        youthByStage = Map.copyOf(youthByStage);
    }

    public int sessionCount() {
        return sessions.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int sessions(SessionType type) {
        return sessions.getOrDefault(type, 0);
    }

    public int youth(YouthStage stage) {
        return youthByStage.getOrDefault(stage, 0);
    }
}
