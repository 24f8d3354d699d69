// Part of Kimberlite.

/// The acts of the resolutions of the corpus, counted by hand: paragraph, then each act's verb with
/// its class.
enum CorpusActs {
  static let all = [
    (
      "A_RES_61_28-EN.txt",
      #"""
      op1: Reaffirms (support)
      op2: Recognizes (recognize), calls for (call)
      op3: Also recognizes (recognize)
      op4: Takes note (note), stresses (stress), encourages (encourage)
      op5: Takes note with appreciation (appreciate), congratulates (commend)
      op6: Notes (note)
      op7: Notes with satisfaction (satisfaction), encourages (encourage)
      op8: Notes with appreciation (appreciate), calls for (call), encourages (encourage)
      op9: Also notes with appreciation (appreciate)
      op10: Welcomes (welcome), encourages (encourage)
      op11: Notes with appreciation (appreciate), welcomes (welcome), encourages (encourage)
      op12: Also notes with appreciation (appreciate), notes (note), encourages (encourage)
      op13: Recognizes (recognize)
      op13.a: Welcomes (welcome), encourages (encourage), notes with appreciation (appreciate)
      op13.b: Also welcomes (welcome), encourages (encourage), applauds (commend)
      op14: Notes with appreciation (appreciate), encourages (encourage)
      op15: Acknowledges with great appreciation (appreciate), welcomes (welcome)
      op16: Requests (request)
      op17: Decides (decide-agenda)
      """#
    ),
    (
      "A_RES_62_11-EN.txt",
      #"""
      op1: Reaffirms (support)
      op2: Recognizes (recognize), calls for (call)
      op3: Also recognizes (recognize)
      op4: Notes (note)
      op5: Takes note with appreciation (appreciate), congratulates (commend), recognizes (recognize)
      op6: Stresses (stress), encourages (encourage)
      op7: Welcomes (welcome), recognizes (recognize)
      op8: Also welcomes (welcome)
      op9: Notes with appreciation (appreciate), calls for (call), encourages (encourage)
      op10: Welcomes (welcome), notes (note)
      op11: Notes with satisfaction (satisfaction), encourages (encourage)
      op12: Welcomes (welcome), encourages (encourage)
      op13: Notes with appreciation (appreciate)
      op14: Welcomes (welcome), also welcomes (welcome)
      op15: Warmly welcomes (welcome), notes with appreciation (appreciate), continues to encourage (encourage)
      op16: Notes with appreciation (appreciate), notes (note)
      op17: Recognizes (recognize)
      op17.a: Notes with satisfaction (satisfaction), calls upon (call)
      op17.b: Welcomes (welcome)
      op17.c: Notes with satisfaction (satisfaction), welcomes (welcome), encourages (encourage)
      op18: Notes with satisfaction (satisfaction)
      op19: Notes with appreciation (appreciate), encourages (encourage)
      op20: Acknowledges with great appreciation (appreciate), welcomes (welcome)
      op21: Requests (request)
      op22: Decides (decide-agenda)
      """#
    ),
    (
      "A_RES_62_11-ZH.txt",
      #"""
      op1: 重申继续坚决支持 (support)
      op2: 认识到 (recognize), 要求 (call)
      op3: 又认识到 (recognize)
      op4: 注意到 (note), 注意到 (note)
      op5: 赞赏地注意到 (appreciate), 赞扬 (commend), 特别确认 (recognize)
      op6: 强调 (stress), 鼓励 (encourage)
      op7: 欣见 (welcome), 认识到 (recognize)
      op8: 又欣见 (welcome)
      op9: 赞赏地注意到 (appreciate), 要求 (call), 鼓励 (encourage)
      op10: 欣见 (welcome), 注意到 (note)
      op11: 满意地注意到 (satisfaction), 鼓励 (encourage), 鼓励 (encourage)
      op12: 欣见 (welcome), 鼓励 (encourage)
      op13: 赞赏地注意到 (appreciate)
      op14: 欣见 (welcome), 欣见 (welcome)
      op15: 热烈欢迎 (welcome), 赞赏地注意到 (appreciate), 继续鼓励 (encourage)
      op16: 赞赏地注意到 (appreciate), 指出 (note)
      op17: 认识到 (recognize)
      op17.a: 满意地注意到 (satisfaction), 吁请 (call)
      op17.b: 欣见 (welcome)
      op17.c: 满意地注意到 (satisfaction), 欣见 (welcome), 鼓励 (encourage)
      op18: 满意地注意到 (satisfaction)
      op19: 赞赏地注意到 (appreciate), 鼓励 (encourage)
      op20: 非常感激地确认 (appreciate), 欢迎 (welcome)
      op21: 请 (request)
      op22: 决定 (decide-agenda)
      """#
    ),
    (
      "A_RES_68_128-EN.md",
      #"""
      op1: Reaffirms (support)
      op2: Recognizes (recognize), calls for (call)
      op3: Welcomes (welcome)
      op4: Recognizes (recognize)
      op5: Notes (note)
      op6: Also notes (note)
      op7: Takes note (note), congratulates (commend)
      op8: Acknowledges (recognize)
      op9: Notes (note), calls upon (call)
      op10: Expresses appreciation (appreciate), welcomes (welcome), calls upon (call)
      op11: Acknowledges (recognize), acknowledges with appreciation (appreciate)
      op12: Stresses (stress), encourages (encourage), acknowledges (recognize)
      op13: Calls upon (call), notes with satisfaction (satisfaction)
      op14: Notes with appreciation (appreciate)
      op15: Recognizes (recognize), encourages (encourage)
      op16: Notes with appreciation (appreciate)
      op17: Welcomes (welcome), acknowledges (recognize), notes (note), recalls (recall)
      op18: Encourages (encourage)
      op19: Encourages (encourage)
      op20: Acknowledges (recognize), encourages (encourage), notes (note)
      op21: Welcomes (welcome), acknowledges (recognize)
      op22: Notes (note)
      op23: Recalls (recall), acknowledges (recognize), invites (invite)
      op24: Notes with appreciation (appreciate)
      op25: Notes (note), also notes (note), further notes (note)
      op26: Acknowledges (recognize)
      op27: Acknowledges (recognize)
      op28: Notes with appreciation (appreciate)
      op29: Reaffirms (affirm), welcomes (welcome)
      op30: Encourages (encourage), notes (note)
      op31: Acknowledges with great appreciation (appreciate), welcomes (welcome)
      op32: Requests (request)
      op33: Decides (decide-agenda)
      """#
    ),
  ]
}
