insert into cause (position, code, name_en, name_zh_hans, name_zh_hant)
values
    (1, 'C1', 'Needs not dug out, so that they keep changing', '需求没有挖透，变更频繁', '需求沒有挖深，變更頻繁'),
    (2, 'C2', 'Stakeholders not heard, business needs not known in advance', '干系人沟通不畅，事先不了解业务需要', '與利害關係人溝通不足，事前不了解業務需要'),
    (3, 'C3', 'Project manager''s way with people', '项目经理的人际与沟通能力', '專案經理的人際與溝通能力'),
    (4, 'C4', 'Requirements unclear: no steps to collect, plan or approve them', '需求的收集、规划或批准没有明确步骤', '需求的蒐集、規劃或核准沒有明確步驟'),
    (5, 'C5', 'People replaced, hand-over with gaps', '人员更换，交接缺失', '人員更換，交接有缺漏'),
    (6, 'C6', 'Promised work slipped again and again', '承诺的工作一再延期', '答應的工作一再跳票'),
    (7, 'C7', 'Client left without information', '客户长期得不到消息', '客戶長期得不到消息'),
    (8, 'C8', 'Way of managing changed without a word', '管理方式改变而没有说明', '管理方式改變卻沒有說明'),
    (9, 'C9', 'Function or performance below expectation', '功能或性能不如预期', '功能或效能不如預期'),
    (10, 'C10', 'Communication absent, slow or too little', '沟通缺失、迟缓或不足', '溝通缺席、遲緩或不足'),
    (11, 'C11', 'Rude communication', '沟通粗鲁', '溝通無禮'),
    (12, 'C12', 'Confusing communication', '沟通混乱，令人不解', '溝通混亂，令人困惑'),
    (13, 'C13', 'Inaccurate or misleading communication', '信息不准确或有误导', '資訊不正確或有誤導'),
    (14, 'C14', 'Expectation beyond what was agreed', '期望超出约定', '期望超出約定'),
    (15, 'other', 'Something else', '其他', '其他');
